/**
 * npm run relevance [-- --failures tune --kind typo] [--accept]: scores search over the demo city with
 * the judged queries of tests/relevance, on PostgreSQL and, where MEILI_URL is set, on Meilisearch, and
 * compares with the kept table. Exit code 1 when something became worse; --accept keeps the new numbers.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { EngineName } from "#app/search/model.ts";
import type { Answered } from "#tests/relevance/measure.ts";
import { keep, keptTables, losses, marksGap, type Table, tableOf } from "#tests/relevance/table.ts";
import { startThrowAwayDatabase } from "./embedded-database.ts";

const root = join(import.meta.dirname, "..");
const { values: options } = parseArgs({
  options: {
    failures: { type: "string" },
    kind: { type: "string" },
    accept: { type: "boolean", default: false },
    engine: { type: "string" },
  },
});
const { MEILI_URL } = process.env;
const engines = options.engine
  ? [options.engine]
  : ["postgresql", ...(MEILI_URL ? ["meilisearch"] : [])];
// The choice of engine is part of a process's configuration, so each is measured in its own.
if (engines.length > 1) {
  const failed = engines.filter((engine) => {
    const args = [...process.argv.slice(1), "--engine", engine];
    return spawnSync(process.execPath, args, { stdio: "inherit" }).status !== 0;
  });
  process.exit(failed.length > 0 ? 1 : 0);
}

if (engines[0] === "postgresql") delete process.env.MEILI_URL;
const database = await startThrowAwayDatabase();
Object.assign(process.env, {
  MODE: "test",
  DATABASE_URL: database.url,
  APP_SECRET: "a-measurement-signs-nothing-of-value",
  MEILI_INDEX_PREFIX: "relevance",
  LOG_LEVEL: "error",
});
const { migrate } = await import("#app/platform/db/migrate.server.ts");
const { closeDb, db } = await import("#app/platform/db/client.server.ts");
const { measureRelevance } = await import("#tests/relevance/measure.ts");

try {
  await migrate(database.url, root);
  const { engine, answers } = await measureRelevance(db());
  const table = tableOf(answers);
  console.log(`\n${engine}, ${answers.length} queries`);
  console.log(`${"".padEnd(30)}queries  nDCG@10    MRR  recall@20`);
  for (const [name, { queries, ndcg, mrr, recall }] of Object.entries(table)) {
    const numbers = [ndcg, mrr, recall].map((n) => n.toFixed(3).padStart(7));
    console.log(`${name.padEnd(30)}${String(queries).padStart(7)}${numbers.join("  ")}`);
  }
  console.log(`with marks minus without: ${marksGap(table)}`);
  if (options.failures) showFailures(answers);
  compare(engine, table);
} finally {
  await closeDb();
  await database.stop();
}

/** The worst answers of one half: what was asked, what came first, what should have come. */
function showFailures(answers: readonly Answered[]): void {
  const half = answers.filter(({ query }) => query.half === options.failures);
  const wrong = half
    .filter(
      ({ query, score }) => (!options.kind || query.kind === options.kind) && score.ndcg < 0.9,
    )
    .sort((a, b) => a.score.ndcg - b.score.ndcg);
  for (const { query, found, score } of wrong) {
    const grade = (id: string) => `${id}:${query.grades[id] ?? 0}`;
    const missing = Object.keys(query.grades).filter((id) => !found.slice(0, 10).includes(id));
    console.log(`\n${score.ndcg.toFixed(2)} ${query.id} ${query.q.slice(0, 120)}`);
    console.log(`     came ${found.slice(0, 6).map(grade).join(" ") || "nothing"}`);
    if (missing.length > 0) console.log(`     not in ten ${missing.map(grade).join(" ")}`);
  }
}

function compare(engine: EngineName, table: Table): void {
  const kept = keptTables();
  const worse = losses(kept[engine] ?? {}, table);
  for (const line of worse) console.log(`worse: ${line}`);
  if (options.accept || !kept[engine]) {
    keep({ ...kept, [engine]: table });
    console.log("The new numbers are kept.");
  } else if (worse.length > 0) {
    console.log("Mend it, or keep the new numbers with --accept and say why in the change.");
    process.exitCode = 1;
  }
}
