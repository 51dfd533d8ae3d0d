import { headOf } from "#app/deals/load-deal-line.server.ts";
import { openDealFor, type Reader } from "#app/deals/open-deal.server.ts";
import { sightOf } from "#app/deals/policy.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { RoyaltyPage } from "./royalty-model.ts";
import { leftOfCap, nextPeriod, royaltyTermsOf, type StandingStatement } from "./royalty-rules.ts";

const dayIn = (date: Date) => date.toISOString().slice(0, 10);

/** The statements of a deal that count: neither contested nor withdrawn. */
export async function standingStatements(db: Tx, dealId: string): Promise<StandingStatement[]> {
  const rows = await db.royaltyStatement.findMany({
    where: { report: { dealId, state: { in: ["declared", "attested"] } } },
    select: { startsOn: true, endsOn: true, amountVnd: true },
  });
  return rows.map(({ startsOn, endsOn, amountVnd }) => ({
    from: dayIn(startsOn),
    to: dayIn(endsOn),
    amountVnd,
  }));
}

/** The royalties of a deal by period, for its sides and the operator; 404 where its terms carry none. */
export async function loadRoyalties(reader: Reader, dealId: string): Promise<Result<RoyaltyPage>> {
  const opened = await openDealFor(reader, dealId);
  const { actor, db, now } = reader;
  if (!opened) return refuse(404, "deals.not_found");
  const { loaded, details, side } = opened;
  const terms = royaltyTermsOf(loaded.terms, loaded.deal.signedAt);
  const sight = sightOf(actor, loaded.deal);
  if (sight === "nothing" || !terms) return refuse(404, "deals.not_found");
  if (sight === "city") return refuse(403, "deals.not_yours_to_do");
  const counted = await standingStatements(db, dealId);
  const next = nextPeriod(terms, counted);
  const rows = await db.royaltyStatement.findMany({
    where: { report: { dealId } },
    orderBy: [{ startsOn: "desc" }, { report: { reportedAt: "desc" } }],
    select: {
      reportId: true,
      startsOn: true,
      endsOn: true,
      grossVnd: true,
      deductionsVnd: true,
      deductionsNote: true,
      amountVnd: true,
      report: { select: { state: true, whatInUse: true, evidenceDocumentId: true } },
    },
  });
  return ok({
    deal: headOf(details, { side, sight }),
    terms,
    next: next && { ...next, over: next.to < localDay(now) },
    left: next && leftOfCap(terms, counted, next.from),
    totalVnd: counted.reduce((sum, { amountVnd }) => sum + amountVnd, 0n),
    mayState: side === "buyer" && loaded.facts.state === "commercialised" && next !== null,
    rows: rows.map(({ report, startsOn, endsOn, ...row }) => ({
      ...row,
      ...report,
      from: dayIn(startsOn),
      to: dayIn(endsOn),
    })),
  });
}
