import { milestoneFields } from "#app/payments/queries.server.ts";
import { pilotFields } from "#app/pilots/pilot-fields.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { treeReader } from "#app/platform/db/read-tree.server.ts";
import { dealFields } from "./deal-fields.ts";
import { dealTable } from "./deal-tables.ts";

const party = {
  select: { ...dealFields.buyer.select, shortNameVi: true, shortNameEn: true },
} as const;

/** What the pages of a deal show, and with it all that its facts and its turn depend on. */
export const pageFields = {
  ...dealFields,
  buyer: party,
  seller: party,
  listing: { select: { ...dealFields.listing.select, kind: true } },
  grade: true,
  clockAt: true,
  registrationDueAt: true,
  industry: true,
  scale: true,
  timing: true,
  budgetMinVnd: true,
  budgetMaxVnd: true,
  challengeId: true,
  registeredAt: true,
  sitesInUse: true,
  buyerWardCode: true,
  endedAt: true,
  registrations: {
    orderBy: { recordedAt: "desc" },
    select: {
      ...dealFields.registrations.select,
      id: true,
      number: true,
      registeredOn: true,
      side: true,
      documentId: true,
      withdrawnAt: true,
      withdrawalReason: true,
    },
  },
  transitions: {
    orderBy: { seq: "asc" },
    select: {
      seq: true,
      name: true,
      from: true,
      to: true,
      actorKind: true,
      side: true,
      userId: true,
      onBehalfOfOrganisationId: true,
      override: true,
      reasonCode: true,
      reason: true,
      data: true,
      at: true,
    },
  },
  confirmations: {
    orderBy: { round: "asc" },
    select: {
      ...dealFields.confirmations.select,
      transition: true,
      round: true,
      side: true,
      userId: true,
      hash: true,
      data: true,
      at: true,
    },
  },
  termSheets: {
    orderBy: { number: "desc" },
    select: {
      ...dealFields.termSheets.select,
      id: true,
      number: true,
      side: true,
      terms: true,
      hash: true,
      valueVnd: true,
      validUntil: true,
      offeredAt: true,
      acceptedAt: true,
      lapsedAt: true,
    },
  },
  pilots: {
    orderBy: { createdAt: "desc" },
    select: pilotFields,
  },
  contract: {
    select: {
      ...dealFields.contract.select,
      items: true,
      documentId: true,
      documentHash: true,
      effectiveAt: true,
    },
  },
  reports: {
    orderBy: { reportedAt: "desc" },
    select: {
      ...dealFields.reports.select,
      id: true,
      kind: true,
      state: true,
      side: true,
      reportedAt: true,
      whatInUse: true,
      inUseSince: true,
      sites: true,
      revenueVnd: true,
      savingsVnd: true,
      royaltyVnd: true,
      jobs: true,
      users: true,
      evidenceDocumentId: true,
      attestDueAt: true,
      answeredAt: true,
      answerNote: true,
      withdrawnAt: true,
      withdrawalReason: true,
    },
  },
  disputes: {
    orderBy: { raisedAt: "desc" },
    select: {
      ...dealFields.disputes.select,
      id: true,
      side: true,
      claim: true,
      outcome: true,
    },
  },
  movedDeadlines: {
    orderBy: { at: "asc" },
    select: { side: true, clock: true, number: true, dueAt: true, cause: true, at: true },
  },
  milestones: {
    orderBy: { position: "asc" },
    select: {
      ...milestoneFields,
      handovers: { where: { decidedAt: null }, select: { acceptDueAt: true } },
      defects: {
        where: { answeredAt: null },
        orderBy: { dueAt: "asc" },
        select: { dueAt: true },
      },
    },
  },
  warrantyClaims: {
    orderBy: { answerDueAt: "asc" },
    select: { ...dealFields.warrantyClaims.select, answeredAt: true },
  },
} as const satisfies Prisma.DealSelect;

export type DealDetails = Prisma.DealGetPayload<{ select: typeof pageFields }>;

const read = treeReader("page of a deal", dealTable, "id", { select: pageFields });

/** A deal with everything its pages show, or null. Confidential parts are left out by the caller. */
export async function dealDetails(db: Tx, dealId: string): Promise<DealDetails | null> {
  const [deal] = (await read(db, dealId)) as DealDetails[];
  return deal ?? null;
}
