import { isTerminal, type Side } from "#app/deals/model.ts";
import { sightOf } from "#app/deals/policy.ts";
import { roomIsOpen } from "#app/deals/queries.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { isManager } from "#app/organisations/policy.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { dealSelect } from "./hold-deal.server.ts";
import {
  advisersOf,
  advisersToCall,
  comparablesOf,
  standingAdviser,
  valuationsOf,
} from "./queries.server.ts";

/** The advice of a deal as this reader may see it; null for whom it does not exist. */
export async function loadAdvice(db: Tx, actor: UserActor, dealId: string) {
  const deal = await db.deal.findUnique({ where: { id: dealId }, select: dealSelect });
  if (!deal) return null;
  const head = { id: deal.id, code: deal.code, vi: deal.titleVi, en: deal.titleEn };
  const sight = sightOf(actor, deal);
  if (sight === "party") {
    const side: Side = deal.buyerOrganisationId === actor.organisationId ? "buyer" : "seller";
    return { deal: head, ...(await forSide(db, actor, deal, side)) };
  }
  const nothing = { side: null, firms: [], folders: [], mayCall: false, opened: true };
  if (sight === "operator") {
    const [advisers, valuations] = [
      await advisersOf(db, dealId, null),
      await valuationsOf(db, dealId, "operator"),
    ];
    return { deal: head, ...nothing, advisers, valuations, comparables: null, standing: null };
  }
  const standing = await standingAdviser(db, dealId, actor.organisationId);
  if (!standing) return null;
  const { organisationId } = actor;
  const valuations = await valuationsOf(db, dealId, { organisationId });
  const comparables = standing.role === "valuer" ? await comparablesOf(db, dealId) : null;
  return { deal: head, ...nothing, advisers: [], valuations, comparables, standing };
}

type DealRow = { id: string; state: Parameters<typeof isTerminal>[0] };

async function forSide(db: Tx, actor: UserActor, deal: DealRow, side: Side) {
  const opened = await roomIsOpen(db, deal.id);
  const mayCall =
    opened && isManager(actor) && actor.assistedBy === undefined && !isTerminal(deal.state);
  const own = { dealId: deal.id, organisationId: actor.organisationId, removedAt: null };
  return {
    side,
    opened,
    mayCall,
    advisers: await advisersOf(db, deal.id, side),
    valuations: await valuationsOf(db, deal.id, { side }),
    comparables: await comparablesOf(db, deal.id),
    firms: mayCall ? await advisersToCall(db, deal.id, side) : [],
    folders: mayCall
      ? await db.roomFolder.findMany({
          where: own,
          orderBy: { name: "asc" },
          select: { id: true, name: true },
        })
      : [],
    standing: null,
  };
}
