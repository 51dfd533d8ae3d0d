import type { TargetIndicator } from "#app/monitoring/model.ts";
import { setTarget } from "#app/monitoring/set-target.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { person } from "./cast.ts";
import { must } from "./stage.ts";

/** What the demo city sets itself for the year: some of it within reach, some behind. */
const targets: Readonly<Record<TargetIndicator, bigint>> = {
  signed: 28n,
  signed_value: 18_000_000_000n,
  introduced: 60n,
  commercialised: 15n,
  verified_suppliers: 45n,
  live_listings: 150n,
};

/** The city's office sets the targets of the year of the first start. */
export async function loadTargets(db: Db, start: Date): Promise<void> {
  const ctx = { db, now: start, actor: person("thanh-pho", "owner", "manager") };
  const year = Number(localDay(start).slice(0, 4));
  for (const [indicator, value] of Object.entries(targets) as [TargetIndicator, bigint][]) {
    must(await setTarget(ctx, { year, indicator, value }), indicator);
  }
}
