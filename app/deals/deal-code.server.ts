import type { Tx } from "#app/platform/db/client.server.ts";
import { onLocalClock } from "#app/platform/local-day.ts";

/** The next human code of a deal, "GD-2026-0417", numbered from 1 in each calendar year of Vietnam. */
export async function nextDealCode(tx: Tx, now: Date): Promise<string> {
  const year = onLocalClock(now).getUTCFullYear();
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    insert into deal_counter (year, last) values (${year}, 1)
    on conflict (year) do update set last = deal_counter.last + 1
    returning last`;
  if (!row) throw new Error("deal_counter gave no number");
  return `GD-${year}-${String(row.last).padStart(4, "0")}`;
}
