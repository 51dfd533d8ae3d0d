/**
 * npm run bench [-- --listings 30000] [--import 20000] [--deals 50000]: measures the product on a database of its own that
 * is gone afterwards, and says which of its bars are met. A quiet machine gives the numbers that count.
 * --large measures search alone, over the listings and over twelve times as many; --engines search alone,
 * on PostgreSQL and on the Meilisearch of MEILI_URL.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startThrowAwayDatabase } from "./embedded-database.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    listings: { type: "string", default: "30000" },
    import: { type: "string", default: "20000" },
    large: { type: "boolean", default: false },
    engines: { type: "boolean", default: false },
    deals: { type: "string", default: "50000" },
  },
});
const listings = Number(values.listings);
if (!values.engines) delete process.env.MEILI_URL;
const say = (text: string) => console.log(text);

const database = await startThrowAwayDatabase();
Object.assign(process.env, {
  MODE: "development",
  DEMO: "false",
  DATABASE_URL: database.url,
  APP_SECRET: "a-measurement-signs-nothing-of-value",
  APP_URL: "http://localhost:3000",
  STORAGE_DIR: mkdtempSync(join(tmpdir(), "nhip-cau-bench-files-")),
  LOG_LEVEL: "error",
  MEILI_INDEX_PREFIX: "bench",
  // All its visitors come from one address.
  API_PER_MINUTE: "10000000",
  SEARCH_PER_MINUTE: "10000000",
});

const { migrate } = await import("#app/platform/db/migrate.server.ts");
const { closeDb, db } = await import("#app/platform/db/client.server.ts");
const { rebuildIndex } = await import("#app/search/projection/rebuild-index.server.ts");
const { fillMarket } = await import("#tests/bench/synthetic-market.ts");
const { measureLarge, measureMeilisearch, measureSearch } = await import(
  "#tests/bench/search-latency.ts"
);
const { bar } = await import("#tests/bench/measure.ts");
const { measureReindex } = await import("#tests/bench/reindex-throughout.ts");
const pages = await import("#tests/bench/web-pages.ts");
const { measurePublishing } = await import("#tests/bench/publish-to-found.ts");
const { fillDeals, measureDeals } = await import("#tests/bench/deal-load.ts");
const { measureImport } = await import("#tests/bench/import-rate.ts");

try {
  say(`${cpus().length} cores, ${cpus()[0]?.model ?? ""}, Node ${process.version}`);
  await migrate(database.url, root);
  say(`Writing ${listings} listings…`);
  await fillMarket(db(), listings, new Date());
  await buildIndex();
  const small = await measureSearch(db());
  if (values.engines) await measureMeilisearch(small);
  else if (values.large) await measureLarge(db(), small);
  else {
    await measureReindex(db());
    await measureTheRest();
  }
} finally {
  await closeDb();
  await database.stop();
}

async function measureTheRest(): Promise<void> {
  build();
  const web = await pages.startWeb();
  try {
    const { id } = await db().listing.findFirstOrThrow({ select: { id: true } });
    await pages.measurePages(web, id);
    await pages.measureWeight(web, id);
    await measurePublishing(db(), web, 60);
    // Before the deals: the database works on a million new rows for minutes after they are written.
    // And after a rest from the thousands of changes that were published.
    await db().$executeRawUnsafe("vacuum analyze");
    await db().$executeRawUnsafe("checkpoint");
    await measureImport(Number(values.import));
    say(`\nWriting ${values.deals} deals…`);
    const watched = await fillDeals(db(), Number(values.deals), new Date());
    await measureDeals(db(), web, watched, new Date());
  } finally {
    web.stop();
  }
}

async function buildIndex(): Promise<void> {
  let began = performance.now();
  const reports = await rebuildIndex(db(), (engine, done, total) => {
    if (done < total) return;
    say(`Index of ${engine}: ${done} documents`);
    bar("index built from nothing", (performance.now() - began) / 1_000, 60, "s");
    began = performance.now();
  });
  if (reports.some(({ documents }) => documents !== listings))
    throw new Error("not all are indexed");
  await db().$executeRaw`vacuum analyze`;
}

function build(): void {
  const cli = join(root, "node_modules/@react-router/dev/bin.cjs");
  const built = spawnSync(process.execPath, [cli, "build"], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}
