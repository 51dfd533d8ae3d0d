import { signersFor } from "#app/assistance/signers-for.server.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { challengeContentOf } from "./model.ts";

const contentSelect = {
  titleVi: true,
  titleEn: true,
  summaryVi: true,
  summaryEn: true,
  painVi: true,
  painEn: true,
  scaleVi: true,
  scaleEn: true,
  outputsVi: true,
  outputsEn: true,
  constraintsVi: true,
  constraintsEn: true,
  dataAvailableVi: true,
  dataAvailableEn: true,
  descriptionVi: true,
  descriptionEn: true,
  kpis: true,
  industries: true,
  scienceFields: true,
  solutionCategories: true,
  requiredTrl: true,
  budgetMinVnd: true,
  budgetMaxVnd: true,
  fundingSourceVi: true,
  fundingSourceEn: true,
  pilotPlanVi: true,
  pilotPlanEn: true,
  deadline: true,
  keywords: true,
  provinceCode: true,
  wardCode: true,
} as const satisfies Prisma.ChallengeSelect;

const lifeSelect = {
  id: true,
  organisationId: true,
  externalId: true,
  state: true,
  version: true,
  submittedAt: true,
  publishedAt: true,
  updatedAt: true,
} as const satisfies Prisma.ChallengeSelect;

const ownerSelect = {
  id: true,
  nameVi: true,
  nameEn: true,
  kind: true,
  verification: true,
  wardCode: true,
} as const satisfies Prisma.OrganisationSelect;

const fullSelect = {
  ...lifeSelect,
  ...contentSelect,
  organisation: { select: ownerSelect },
} as const satisfies Prisma.ChallengeSelect;

type Row = Prisma.ChallengeGetPayload<{ select: typeof fullSelect }>;

function shaped(row: Row) {
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    organisation: row.organisation,
    content: challengeContentOf(row),
  };
}

/** Holds a need's row to the end of the transaction: nothing is sent to it, or put into it, while it is decided. */
export async function lockChallenge(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select id from challenge where id = ${id}::uuid for update`;
}

/** A need whole; nothing in it is confidential. The caller decides by `state` who may see it. */
export async function challengePage(db: Tx, id: string) {
  const row = await db.challenge.findUnique({ where: { id }, select: fullSelect });
  return row ? shaped(row) : null;
}

export type ChallengePage = NonNullable<Awaited<ReturnType<typeof challengePage>>>;

/** The same inside the owner's organisation only. */
export async function challengeForWriting(db: Tx, organisationId: string, id: string) {
  const row = await db.challenge.findFirst({ where: { id, organisationId }, select: fullSelect });
  return row ? shaped(row) : null;
}

export function challengesOf(db: Tx, organisationId: string) {
  return db.challenge.findMany({
    where: { organisationId },
    orderBy: { updatedAt: "desc" },
    take: 300,
    select: {
      ...lifeSelect,
      titleVi: true,
      titleEn: true,
      deadline: true,
      budgetMinVnd: true,
      budgetMaxVnd: true,
      _count: { select: { proposals: { where: { state: "submitted" } } } },
      questions: { where: { answer: null }, select: { id: true } },
    },
  });
}

/** Who asked is told to nobody, so that no proposer shows its hand; answers are the owner's. */
export async function questionsOf(db: Tx, challengeId: string) {
  const rows = await db.challengeQuestion.findMany({
    where: { challengeId },
    orderBy: { askedAt: "asc" },
    take: 200,
    select: {
      id: true,
      question: true,
      answer: true,
      askedAt: true,
      answeredAt: true,
      answeredById: true,
      challenge: { select: { organisationId: true } },
    },
  });
  const owner = rows[0]?.challenge.organisationId ?? null;
  const people = rows.map((row) => row.answeredById);
  const signer = await signersFor(db, people, [owner]);
  return rows.map(({ answeredById, challenge: _challenge, ...row }) => {
    const answeredBy = signer(answeredById, owner);
    // Names of the owner's own people stay inside; the exchange's are told.
    return { ...row, answeredBy: answeredBy?.onBehalfOf ? answeredBy : null };
  });
}

export function reviewsOf(db: Tx, challengeId: string) {
  return db.challengeReview.findMany({
    where: { challengeId },
    orderBy: { createdAt: "desc" },
    select: { id: true, approved: true, reasons: true, createdAt: true },
  });
}

/** What waits for the operator, the longest waiting first. */
export function reviewQueue(db: Tx) {
  return db.challenge.findMany({
    where: { state: "in_review" },
    orderBy: { submittedAt: "asc" },
    take: 200,
    select: {
      ...lifeSelect,
      titleVi: true,
      titleEn: true,
      budgetMaxVnd: true,
      deadline: true,
      organisation: { select: { nameVi: true, nameEn: true, verification: true } },
    },
  });
}

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

/** Proposals the owner of a need may read: drafts and withdrawn ones stay with their writers. */
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

/** An organisation's own proposal on a need, if it has begun one. */
export function proposalOf(db: Tx, organisationId: string, challengeId: string) {
  return db.proposal.findUnique({
    where: { challengeId_organisationId: { challengeId, organisationId } },
    select: proposalSelect,
  });
}

export function proposalById(db: Tx, id: string) {
  return db.proposal.findUnique({
    where: { id },
    select: {
      ...proposalSelect,
      organisation: { select: ownerSelect },
      deals: { select: { id: true }, take: 1 },
      challenge: { select: fullSelect },
    },
  });
}

export type ProposalRow = NonNullable<Awaited<ReturnType<typeof proposalById>>>;

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

/** The version a person looks at, for compare-and-set. */
export async function versionOf(db: Tx, id: string): Promise<number> {
  const row = await db.challenge.findUnique({ where: { id }, select: { version: true } });
  return row?.version ?? 0;
}
