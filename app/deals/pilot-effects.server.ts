import { readKpis } from "#app/pilots/stored-pilot.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { dateOf, type EffectCtx, type Told, valuesOf } from "./effect-context.server.ts";

/** Keeps the agreed site, days and figures; nothing is measured yet. */
export async function planPilot(ctx: EffectCtx): Promise<Result<Told>> {
  const { site, startsOn, endsOn, kpis } = valuesOf(ctx, "start_pilot");
  await ctx.tx.pilot.create({
    data: {
      id: newId(),
      dealId: ctx.loaded.deal.id,
      site,
      startsOn: dateOf(startsOn),
      endsOn: dateOf(endsOn),
      kpis: kpis.map((kpi) => ({ ...kpi, measured: null })),
      createdAt: ctx.now,
    },
  });
  return ok({ startsOn, endsOn, kpis: kpis.length });
}

/** Ends the running pilot with its measurements, in the order of its figures; refused where none runs. */
export async function recordPilotResult(ctx: EffectCtx): Promise<Result<Told>> {
  const { measured, decision, conclusion } = valuesOf(ctx, "conclude_pilot");
  const pilot = await ctx.tx.pilot.findFirst({
    where: { dealId: ctx.loaded.deal.id, concludedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, kpis: true },
  });
  if (!pilot) return refuse(409, "deals.no_pilot");
  const kpis = readKpis(pilot.kpis).map((kpi, index) => ({
    ...kpi,
    measured: measured[index] ?? null,
  }));
  await ctx.tx.pilot.update({
    where: { id: pilot.id },
    data: { kpis, conclusion, decision, concludedAt: ctx.now },
  });
  return ok({ decision });
}
