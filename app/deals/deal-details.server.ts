import type { Tx } from "#app/platform/db/client.server.ts";
import { rowFields } from "./deal-lists.server.ts";

/** Everything the deal page shows besides its facts. Confidential parts are left out by its caller. */
export async function dealDetails(db: Tx, dealId: string) {
  return db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: {
      ...rowFields,
      purpose: true,
      industry: true,
      scale: true,
      timing: true,
      budgetMinVnd: true,
      budgetMaxVnd: true,
      acceptedListedTerms: true,
      listingId: true,
      challengeId: true,
      registrationNumber: true,
      registeredAt: true,
      signedAt: true,
      deliveredAt: true,
      sitesInUse: true,
      endedAt: true,
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
        select: {
          id: true,
          site: true,
          startsOn: true,
          endsOn: true,
          kpis: true,
          conclusion: true,
          decision: true,
          concludedAt: true,
        },
      },
      contract: {
        select: { items: true, documentId: true, documentHash: true, effectiveAt: true },
      },
      reports: {
        orderBy: { reportedAt: "desc" },
        select: {
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
        },
      },
      disputes: {
        orderBy: { raisedAt: "desc" },
        select: {
          id: true,
          side: true,
          claim: true,
          raisedAt: true,
          outcome: true,
          resolvedAt: true,
        },
      },
      _count: { select: { messages: true } },
    },
  });
}

export type DealDetails = Awaited<ReturnType<typeof dealDetails>>;
