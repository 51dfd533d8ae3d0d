import type { Db } from "#app/platform/db/client.server.ts";
import { search } from "#app/search/engine.server.ts";
import { pageQuery } from "#app/search/schema.ts";
import { bar, type Latencies, table, withUsers } from "./measure.ts";
import { searchAddress } from "./synthetic-market.ts";

/** Search with facet counts, by 8 and by 32 users, against reading one row by its primary key. */
export async function measureSearch(db: Db): Promise<void> {
  const rows = await db.listing.findMany({ select: { id: true }, take: 2_000 });
  const read = (turn: number) =>
    db.listing.findUnique({
      where: { id: rows[(turn * 37) % rows.length]?.id ?? "" },
      select: { id: true, titleVi: true },
    });
  const find = (turn: number) => search(db, pageQuery(new URLSearchParams(searchAddress(turn))));
  for (let turn = 0; turn < 200; turn += 1) await find(100_000 + turn);
  console.log("\nSearch, every query another one (ms)");
  const lines: (string | number)[][] = [["", "p50", "p95", "p99", "per second", "p95 / key read"]];
  let eight: Latencies | undefined;
  for (const users of [8, 32]) {
    const plain = await withUsers(users, 4_000, read);
    const found = await withUsers(users, 2_000, (turn) => find(users * 10_000 + turn));
    lines.push([`key read, ${users} users`, plain.p50, plain.p95, plain.p99, plain.perSecond, ""]);
    lines.push([
      `search, ${users} users`,
      found.p50,
      found.p95,
      found.p99,
      found.perSecond,
      `${(found.p95 / plain.p95).toFixed(1)} x`,
    ]);
    eight ??= found;
  }
  table(lines);
  if (eight) bar("search p95 with 8 users", eight.p95, 50, "ms");
}
