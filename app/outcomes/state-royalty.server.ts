import type { EffectCtx } from "#app/deals/effect-context.server.ts";
import { dateOf } from "#app/deals/effect-context.server.ts";
import type { StepValues } from "#app/deals/schema.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, refuse } from "#app/platform/result.ts";
import { standingStatements } from "./royalty-queries.server.ts";
import { amountOf, faultOfPeriod, royaltyTermsOf } from "./royalty-rules.ts";

type Statement = NonNullable<StepValues<"report_result">["statement"]>;

/** Holds a payer's statement against the frozen terms and what was stated before, and computes it. */
export async function stateRoyalty(ctx: EffectCtx, statement: Statement) {
  const { deal, terms: agreed } = ctx.loaded;
  const terms = royaltyTermsOf(agreed, deal.signedAt);
  if (!terms) return refuse(409, "deals.no_royalty_agreed");
  if (ctx.decision.side !== "buyer") return refuse(403, "deals.payer_states");
  const standing = await standingStatements(ctx.tx, deal.id);
  const fault = faultOfPeriod(terms, standing, statement, localDay(ctx.now));
  if (fault) {
    const fields = { [`statement.${fault.field}`]: fault.key };
    return refuse(422, "deals.check_form", { fields });
  }
  const grossVnd = BigInt(statement.grossVnd ?? 0);
  const deductionsVnd = BigInt(statement.deductionsVnd ?? 0);
  return ok({
    startsOn: dateOf(statement.from),
    endsOn: dateOf(statement.to),
    base: terms.base,
    grossVnd,
    deductionsVnd,
    deductionsNote: statement.deductionsNote || null,
    percent: terms.percent,
    amountVnd: amountOf(terms, standing, { from: statement.from, grossVnd, deductionsVnd }),
  });
}
