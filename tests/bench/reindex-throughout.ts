import { fork } from "node:child_process";
import { join } from "node:path";
import type { Db } from "#app/platform/db/client.server.ts";
import { search } from "#app/search/engine.server.ts";
import { pageQuery } from "#app/search/schema.ts";
import { bar, percentiles } from "./measure.ts";
import { searchAddress } from "./synthetic-market.ts";

const DIFFERENT = 200;
const USERS = 2;

const find = (db: Db, turn: number) =>
  search(db, pageQuery(new URLSearchParams(searchAddress(turn % DIFFERENT))));

/** As `npm run reindex` does it, beside the process that searches. */
function reindex(): Promise<void> {
  const command = join(import.meta.dirname, "../../bin/reindex.ts");
  return new Promise((resolve, reject) => {
    const child = fork(command, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error("reindex failed"))));
  });
}

/**
 * Builds the whole index anew while people search: how long that takes, and whether a single answer was
 * missing or held fewer results than before it began. Nothing is published meanwhile.
 */
export async function measureReindex(db: Db): Promise<void> {
  const totals: number[] = [];
  for (let turn = 0; turn < DIFFERENT; turn += 1) totals.push((await find(db, turn)).total);
  const took: number[] = [];
  let failed = 0;
  let missing = 0;
  let running = true;
  const searching = Array.from({ length: USERS }, async (_, user) => {
    for (let turn = user; running; turn += USERS) {
      const began = performance.now();
      try {
        const { total } = await find(db, turn);
        if (total < (totals[turn % DIFFERENT] ?? 0)) missing += 1;
        took.push(performance.now() - began);
      } catch {
        failed += 1;
      }
    }
  });
  const began = performance.now();
  await reindex();
  const seconds = (performance.now() - began) / 1_000;
  running = false;
  await Promise.all(searching);
  const { p50, p95 } = percentiles(took);
  console.log("\nReindex while people search");
  console.log(
    `  ${took.length} searches answered, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
  );
  bar("reindex while people search", seconds, 60, "s");
  bar("searches that failed meanwhile", failed, 0, "");
  bar("searches with fewer results than before", missing, 0, "");
}
