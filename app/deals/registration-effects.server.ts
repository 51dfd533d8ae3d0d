import { newId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import {
  dateOf,
  type EffectCtx,
  personOf,
  type Told,
  updateDeal,
  valuesOf,
} from "./effect-context.server.ts";

/** Keeps a certificate with who recorded it; the deal carries the one that stands. */
export async function recordRegistration(ctx: EffectCtx): Promise<Result<Told>> {
  const { number, date } = valuesOf(ctx, "record_registration");
  if (date > localDay(ctx.now)) {
    return refuse(422, "deals.check_form", { fields: { date: "deals.date_in_future" } });
  }
  await ctx.tx.dealRegistration.create({
    data: {
      id: newId(),
      dealId: ctx.loaded.deal.id,
      number,
      registeredOn: dateOf(date),
      side: ctx.decision.side,
      recordedById: personOf(ctx.actor),
      recordedAt: ctx.now,
      documentId: ctx.document?.id ?? null,
    },
  });
  await updateDeal(ctx, { registrationNumber: number, registeredAt: dateOf(date) });
  return ok({ number, date });
}

/** Whoever recorded a certificate, or the operator, takes it back; what rested on it falls. */
export async function withdrawRegistration(ctx: EffectCtx): Promise<Result<Told>> {
  const { deal } = ctx.loaded;
  const { reason } = valuesOf(ctx, "withdraw_registration");
  const { count } = await ctx.tx.dealRegistration.updateMany({
    where: { dealId: deal.id, withdrawnAt: null },
    data: {
      withdrawnAt: ctx.now,
      withdrawnById: personOf(ctx.actor),
      withdrawalReason: reason,
    },
  });
  if (count === 0) return refuse(409, "deals.no_registration");
  await updateDeal(ctx, { registrationNumber: null, registeredAt: null });
  if (ctx.decision.to === "signed") {
    const where = { dealId: deal.id };
    await ctx.tx.dealContract.updateMany({ where, data: { effectiveAt: null } });
  }
  return ok({ number: deal.registrationNumber ?? "" });
}
