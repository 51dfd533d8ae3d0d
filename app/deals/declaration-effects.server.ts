import { ok, type Result, refuse } from "#app/platform/result.ts";
import {
  type EffectCtx,
  personOf,
  type Told,
  updateDeal,
  valuesOf,
} from "./effect-context.server.ts";

async function answer(ctx: EffectCtx, note: string): Promise<void> {
  await ctx.tx.declaration.update({
    where: { dealId: ctx.loaded.deal.id },
    data: {
      answeredById: personOf(ctx.actor),
      answeredAt: ctx.now,
      answerNote: note || null,
    },
  });
}

/** What was declared becomes what both agreed on. */
export async function attestDeclaration(ctx: EffectCtx): Promise<Result<Told>> {
  const [sheet] = ctx.loaded.deal.termSheets;
  if (!sheet) return refuse(409, "deals.no_declaration");
  await answer(ctx, valuesOf(ctx, "attest_declaration").note);
  await ctx.tx.termSheet.update({ where: { id: sheet.id }, data: { acceptedAt: ctx.now } });
  await updateDeal(ctx, {
    declarationState: "attested",
    agreedTermSheetId: sheet.id,
    agreedAt: ctx.now,
  });
  return ok({});
}

/** A contested declaration stays visible to both and the operator and counts nowhere. */
export async function contestDeclaration(ctx: EffectCtx): Promise<Result<Told>> {
  await answer(ctx, valuesOf(ctx, "contest_declaration").reason);
  await updateDeal(ctx, { declarationState: "contested" });
  return ok({});
}
