import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { whoIs } from "#app/deals/policy.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, refuse } from "#app/platform/result.ts";
import { pilotWithDeal, readingsOf } from "./queries.server.ts";

/** Everything a pilot's page shows to its parties and the operator; city staff see none of it. */
export async function loadPilotPage(
  reader: { readonly db: Tx; readonly now: Date; readonly actor: UserActor },
  dealId: string,
) {
  const pilot = await pilotWithDeal(reader.db, { dealId });
  if (!pilot) return refuse(404, "deals.not_found");
  const who = whoIs(reader.actor, pilot.deal);
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  const side = who.kind === "party" ? who.side : null;
  const readings = await readingsOf(reader.db, pilot.id);
  const { id, site, startsOn, endsOn, kpis, conclusion, decision, concludedAt, token, deal } =
    pilot;
  const agreed = { buyer: pilot.publicByBuyerAt !== null, seller: pilot.publicBySellerAt !== null };
  return ok({
    id,
    site,
    span: { startsOn, endsOn },
    kpis: kpis.map((kpi, at) => ({ kpi, readings: readings.filter((one) => one.kpi === at) })),
    conclusion,
    decision,
    concludedAt,
    deal: { id: deal.id, code: deal.code, title: { vi: deal.titleVi, en: deal.titleEn } },
    today: localDay(reader.now),
    side,
    open: side !== null && deal.state === "piloting" && concludedAt === null,
    keyMadeAt: side ? (token?.createdAt ?? null) : null,
    showable:
      side !== null &&
      byOwnPeople(reader.actor, "publish_pilot").ok &&
      concludedAt !== null &&
      deal.listingId !== null,
    agreed: side
      ? { mine: agreed[side], theirs: agreed[side === "buyer" ? "seller" : "buyer"] }
      : null,
  });
}
