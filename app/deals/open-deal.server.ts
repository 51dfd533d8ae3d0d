import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { type DealDetails, dealDetails } from "./deal-details.server.ts";
import { type LoadedDeal, loadDeal } from "./facts.server.ts";
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
  readonly loaded: LoadedDeal;
  readonly details: DealDetails;
  readonly who: Who;
  readonly side: Side | null;
  readonly turn: Turn;
}

/** The deal for somebody who may see it at all, else null. */
export async function openDealFor(reader: Reader, dealId: string): Promise<OpenedDeal | null> {
  const loaded = await loadDeal(reader.db, dealId);
  if (!loaded || sightOf(reader.actor, loaded.deal) === "nothing") return null;
  const details = await dealDetails(reader.db, dealId);
  const who = whoIs(reader.actor, loaded.deal);
  const [pilot] = details.pilots;
  const turn = turnOf(
    turnFactsOf(loaded.facts, {
      pilotEndsOn: pilot && !pilot.concludedAt ? pilot.endsOn : null,
      registrationDueAt: details.registrationDueAt,
      commercialisedAt: details.commercialisedAt,
      reportedKinds: details.reports
        .filter(({ state }) => state === "declared" || state === "attested")
        .map(({ kind }) => kind),
      milestones: details.milestones,
    }),
    reader.now,
  );
  return { loaded, details, who, side: who.kind === "party" ? who.side : null, turn };
}
