import { fork } from "node:child_process";
import { join } from "node:path";
import type { Db } from "#app/platform/db/client.server.ts";
import type { EngineName } from "#app/search/model.ts";
import { multiplyIndex } from "./larger-index.ts";
import { bar, type Latencies, table, withUsers } from "./measure.ts";
import type { SuggestionMeasures } from "./suggestions.ts";

export interface SearchMeasures {
  /** How many searches each engine answered. */
  answered: Partial<Record<EngineName, number>>;
  /** From the start of loading the index to the first answer. */
  firstAnswerMs: number;
  eight: Latencies;
  many: Latencies;
  suggestions: SuggestionMeasures;
  /** Processor time of one search. */
  cpuMs: number;
  megabytes: number;
}

/** Search with facet counts, by 8 and by 32 users, against reading one row by its primary key. */
export async function measureSearch(db: Db): Promise<SearchMeasures> {
  const rows = await db.listing.findMany({ select: { id: true }, take: 2_000 });
  const read = (turn: number) =>
    db.listing.findUnique({
      where: { id: rows[(turn * 37) % rows.length]?.id ?? "" },
      select: { id: true, titleVi: true },
    });
  const plain = await withUsers(8, 4_000, read);
  const found = await inItsProcess();
  console.log("\nSearch, every query another one (ms)");
  table([
    ["", "p50", "p95", "p99", "per second"],
    ["key read, 8 users", ...figures(plain)],
    ["search, 8 users", ...figures(found.eight)],
    ["search, 32 users", ...figures(found.many)],
    ...suggestionRows(found),
  ]);
  tellProcess(found);
  bar("search p95 with 8 users", found.eight.p95, 50, "ms");
  bar("suggestions p95 with 8 users beside search", found.suggestions.besideSearch.p95, 30, "ms");
  return found;
}

/** The same searches through Meilisearch, where one is configured and filled, against PostgreSQL's. */
export async function measureMeilisearch(own: SearchMeasures): Promise<void> {
  const found = await inItsProcess(process.env.MEILI_URL);
  console.log("\nSearch through Meilisearch (ms)");
  table([
    ["", "p50", "p95", "p99", "per second"],
    ["search, 8 users", ...figures(found.eight)],
    ["search, 32 users", ...figures(found.many)],
  ]);
  tellProcess(found);
  const { meilisearch = 0, postgresql = 0 } = found.answered;
  console.log(`  answered by Meilisearch ${meilisearch}, by PostgreSQL for it ${postgresql}`);
  console.log(`  p95 to that of PostgreSQL: ${(found.eight.p95 / own.eight.p95).toFixed(2)}`);
}

const TIMES_LARGER = 12;

/** The same over an index twelve times as large, against what the smaller one took. */
export async function measureLarge(db: Db, small: SearchMeasures): Promise<void> {
  const documents = await multiplyIndex(db, TIMES_LARGER);
  const found = await inItsProcess();
  console.log(`\nSearch over ${documents} documents (ms)`);
  table([
    ["", "p50", "p95", "p99", "per second"],
    ["search, 8 users", ...figures(found.eight)],
    ["search, 32 users", ...figures(found.many)],
    ...suggestionRows(found),
  ]);
  tellProcess(found);
  bar("processor time to that of the smaller index", found.cpuMs / small.cpuMs, 2, "x");
  bar("p95 to that of the smaller index", found.eight.p95 / small.eight.p95, 3, "x");
}

const suggestionRows = ({ suggestions: { alone, besideSearch } }: SearchMeasures) => [
  ["suggestions, 8 users", ...figures(alone)],
  ["suggestions beside search", ...figures(besideSearch)],
];

const figures = ({ p50, p95, p99, perSecond }: Latencies) => [p50, p95, p99, perSecond];

function tellProcess({ firstAnswerMs, cpuMs, megabytes, suggestions }: SearchMeasures): void {
  console.log(
    `  first answer of a new process after ${(firstAnswerMs / 1_000).toFixed(1)} s; ` +
      `${cpuMs.toFixed(2)} ms of processor a search, ` +
      `${suggestions.cpuMs.toFixed(2)} ms a list of suggestions; ${megabytes.toFixed(0)} MB at the end`,
  );
}

/** @param meilisearch its address; without one PostgreSQL is measured */
function inItsProcess(meilisearch = ""): Promise<SearchMeasures> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, MEILI_URL: meilisearch };
    const child = fork(join(import.meta.dirname, "search-process.ts"), { env });
    child.once("message", (measures) => resolve(measures as SearchMeasures));
    child.once("exit", (code) => reject(new Error(`the searching process ended with ${code}`)));
  });
}
