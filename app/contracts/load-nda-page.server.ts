import { ndaIsOpen } from "#app/deals/facts.server.ts";
import type { OpenedDeal } from "#app/deals/open-deal.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { ndaOfDeal } from "./nda-queries.server.ts";
import type { NdaPage } from "./page-model.ts";
import { standingOf } from "./standing.server.ts";

/** The NDA of a deal as its parties and the operator see it; null where there is nothing to confirm. */
export async function loadNdaPage(
  db: Tx,
  actor: UserActor,
  { loaded, who, side }: OpenedDeal,
): Promise<NdaPage | null> {
  const { deal, facts } = loaded;
  const kept = await db.dealNda.findUnique({ where: { dealId: deal.id } });
  const confirmed = kept?.confirmedAt != null;
  if (confirmed && !kept.text) return null;
  if (!confirmed && !ndaIsOpen(deal)) return null;
  const { filled, hash } = await ndaOfDeal(db, deal);
  const standing = await standingOf(db, {
    dealId: deal.id,
    transition: "sign_nda",
    hash,
    who,
    organisationId: side ? actor.organisationId : null,
    since: confirmed ? 0 : deal.stateVersion,
  });
  return {
    dealId: deal.id,
    version: facts.version,
    side,
    nda: filled,
    hash,
    kind: filled.kind,
    state: confirmed ? "confirmed" : "open",
    confirmedAt: kept?.confirmedAt ?? null,
    mayChoose: side === "seller" && !confirmed,
    standing,
    documentId: kept?.documentId ?? null,
  };
}
