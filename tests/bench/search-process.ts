/**
 * A process of its own that searches and tells its parent what it measured: started cold, so that loading
 * the index and its memory count as they do for a web server.
 */
import { closeDb, db } from "#app/platform/db/client.server.ts";
import { search } from "#app/search/engine.server.ts";
import type { EngineName } from "#app/search/model.ts";
import { pageQuery } from "#app/search/schema.ts";
import { withUsers } from "./measure.ts";
import type { SearchMeasures } from "./search-latency.ts";
import { measureSuggestions } from "./suggestions.ts";
import { searchAddress } from "./synthetic-market.ts";

const TIMES = 2_000;
const answered: Partial<Record<EngineName, number>> = {};
const find = async (turn: number) => {
  const { engine } = await search(db(), pageQuery(new URLSearchParams(searchAddress(turn))));
  answered[engine] = (answered[engine] ?? 0) + 1;
};

const began = performance.now();
await find(1);
const firstAnswerMs = performance.now() - began;
// The words of the market are read once each; what is measured is a server that has been up for a while.
for (let turn = 0; turn < 400; turn += 1) await find(100_000 + turn);
const before = process.cpuUsage();
const eight = await withUsers(8, TIMES, (turn) => find(80_000 + turn));
const { user, system } = process.cpuUsage(before);
const many = await withUsers(32, TIMES, (turn) => find(320_000 + turn));
const suggestions = await measureSuggestions(db(), find);
const measures: SearchMeasures = {
  answered,
  firstAnswerMs,
  eight,
  many,
  suggestions,
  cpuMs: (user + system) / 1_000 / TIMES,
  megabytes: process.memoryUsage().rss / 1_000_000,
};
process.send?.(measures);
await closeDb();
