import type { UserActor } from "#app/organisations/model.ts";
import { sumOf } from "#app/payments/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { type DealDetails, dealDetails } from "./deal-details.server.ts";
import type { DealRow } from "./deal-fields.ts";
import { type ReadDeal, readDeal } from "./facts.server.ts";
import type { Side, Who } from "./model.ts";
import { sightOf, whoIs } from "./policy.ts";
import { turnFactsOf, turnOf } from "./turn.ts";
import type { Turn } from "./turn-model.ts";

export interface Reader {
  readonly db: Tx;
  readonly now: Date;
  readonly actor: UserActor;
}

/** What is loaded for a deal's pages, before it is cut to what the reader may see. */
export interface OpenedDeal {
  readonly loaded: ReadDeal;
  readonly details: DealDetails;
  readonly who: Who;
  readonly side: Side | null;
  readonly turn: Turn;
}

/** The deal for somebody who may see it at all, else null. */
export async function openDealFor(reader: Reader, dealId: string): Promise<OpenedDeal | null> {
  const details = await dealDetails(reader.db, dealId);
  if (!details || sightOf(reader.actor, details) === "nothing") return null;
  const loaded = await readDeal(reader.db, factsRow(details), sumOf(details.milestones));
  const who = whoIs(reader.actor, loaded.deal);
  const [pilot] = details.pilots;
  const [claim] = loaded.deal.warrantyClaims;
  const turn = turnOf(
    turnFactsOf(loaded.facts, {
      claim: claim ? { number: claim.number, dueAt: claim.answerDueAt } : null,
      pilotEndsOn: pilot && !pilot.concludedAt ? pilot.endsOn : null,
      registrationDueAt: details.registrationDueAt,
      commercialisedAt: details.commercialisedAt,
      reportedKinds: loaded.deal.reports.map(({ kind }) => kind),
      milestones: details.milestones.map(markOf),
    }),
    reader.now,
  );
  return { loaded, details, who, side: who.kind === "party" ? who.side : null, turn };
}

function markOf({ handovers, defects, ...milestone }: DealDetails["milestones"][number]) {
  const due = milestone.state === "delivered" ? handovers[0]?.acceptDueAt : defects[0]?.dueAt;
  return { ...milestone, answerDueAt: due ?? null };
}

/** The page's row as the facts know it: reports that stand, oldest first, and claims without an answer. */
function factsRow(details: DealDetails): DealRow {
  return {
    ...details,
    reports: details.reports
      .filter(({ state }) => state === "declared" || state === "attested")
      .reverse(),
    warrantyClaims: details.warrantyClaims.filter(({ answeredAt }) => answeredAt === null),
  };
}
