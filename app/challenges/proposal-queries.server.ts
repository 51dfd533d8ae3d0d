import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { challengeSelect, ownerSelect } from "./queries.server.ts";

const proposalSelect = {
  id: true,
  challengeId: true,
  organisationId: true,
  listingId: true,
  state: true,
  version: true,
  approach: true,
  priceVnd: true,
  durationWeeks: true,
  commitments: true,
  team: true,
  declineReason: true,
  declineNote: true,
  submittedAt: true,
  submittedById: true,
  decidedAt: true,
  updatedAt: true,
  createdById: true,
} as const satisfies Prisma.ProposalSelect;

/** Proposals the owner of a problem may read: drafts and withdrawn ones stay with their writers. */
export function proposalsFor(db: Tx, challengeId: string) {
  return db.proposal.findMany({
    where: { challengeId, state: { in: ["submitted", "accepted", "declined"] } },
    orderBy: { submittedAt: "asc" },
    select: {
      ...proposalSelect,
      organisation: { select: { ...ownerSelect, medianReplyMinutes: true } },
      deals: { select: { id: true }, take: 1 },
    },
  });
}

/** An organisation's own proposal on a problem, if it has begun one. */
export function proposalOf(db: Tx, organisationId: string, challengeId: string) {
  return db.proposal.findUnique({
    where: { challengeId_organisationId: { challengeId, organisationId } },
    select: proposalSelect,
  });
}

/** Whole, with its problem; whom it is shown to is the caller's to decide. */
export function proposalById(db: Tx, id: string) {
  return db.proposal.findUnique({
    where: { id },
    select: {
      ...proposalSelect,
      organisation: { select: ownerSelect },
      deals: { select: { id: true }, take: 1 },
      challenge: { select: challengeSelect },
    },
  });
}

export type ProposalRow = NonNullable<Awaited<ReturnType<typeof proposalById>>>;

/** What an organisation sent or is writing, the last written first; at most 200. */
export function proposalsOf(db: Tx, organisationId: string) {
  return db.proposal.findMany({
    where: { organisationId },
    orderBy: { updatedAt: "desc" },
    take: 200,
    select: {
      ...proposalSelect,
      deals: { select: { id: true }, take: 1 },
      challenge: {
        select: {
          id: true,
          titleVi: true,
          titleEn: true,
          state: true,
          deadline: true,
          organisation: { select: { nameVi: true, nameEn: true } },
        },
      },
    },
  });
}

/** How many have sent a proposal; the public page says the number, never the names. */
export function proposalCount(db: Tx, challengeId: string): Promise<number> {
  return db.proposal.count({
    where: { challengeId, state: { in: ["submitted", "accepted", "declined"] } },
  });
}

/** Title of a listing the proposer offers, if it is theirs and can be opened by everybody. */
export function offeredListing(db: Tx, organisationId: string, id: string) {
  return db.listing.findFirst({
    where: { id, organisationId, state: { in: ["published", "stale"] } },
    select: { id: true, titleVi: true, titleEn: true },
  });
}
