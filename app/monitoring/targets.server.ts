import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import {
  inSpan,
  liveListing,
  Parameters,
  strongList,
  verifiedSupplier,
} from "./conditions.server.ts";
import { type TargetIndicator, type TargetLine, targetIndicators } from "./model.ts";

/** The city's targets of this calendar year and what has been reached of them, for the whole city. */
export async function targetLines(db: Tx, now: Date): Promise<TargetLine[]> {
  const today = localDay(now);
  const year = Number(today.slice(0, 4));
  const span = { from: `${year}-01-01`, to: today };
  const p = new Parameters();
  const [targets, actual] = await Promise.all([
    db.target.findMany({ where: { year }, select: { indicator: true, value: true } }),
    db.$queryRawUnsafe<Record<TargetIndicator, bigint>[]>(
      `select
        (select count(*) from deal where ${inSpan(p, "signed_at", span)}) as signed,
        (select coalesce(sum(value_vnd), 0)::bigint from deal
          where ${inSpan(p, "signed_at", span)} and grade in (${strongList})) as signed_value,
        (select count(*) from deal where ${inSpan(p, "introduced_at", span)}) as introduced,
        (select count(*) from deal where ${inSpan(p, "commercialised_at", span)}) as commercialised,
        (select count(*) from organisation o where ${verifiedSupplier}) as verified_suppliers,
        (select count(*) from listing l where ${liveListing}) as live_listings`,
      ...p.values,
    ),
  ]);
  const set = new Map(targets.map(({ indicator, value }) => [indicator, value]));
  return targetIndicators.map((indicator) => ({
    indicator,
    target: set.get(indicator) ?? null,
    actual: actual[0]?.[indicator] ?? 0n,
  }));
}
