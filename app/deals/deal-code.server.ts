import type { Tx } from "#app/platform/db/client.server.ts";

/** The next human code of a deal, "GD-2026-0417", numbered from 1 in each calendar year of Vietnam. */
export async function nextDealCode(tx: Tx, now: Date): Promise<string> {
  const year = new Date(now.getTime() + 7 * 3_600_000).getUTCFullYear();
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    insert into deal_counter (year, last) values (${year}, 1)
    on conflict (year) do update set last = deal_counter.last + 1
    returning last`;
  if (!row) throw new Error("deal_counter gave no number");
  return `GD-${year}-${String(row.last).padStart(4, "0")}`;
}
