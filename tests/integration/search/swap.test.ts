import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Meilisearch } from "meilisearch";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { startWorker } from "#app/entry.worker.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { meilisearch, search } from "#app/search/engine.server.ts";
import type { SearchQuery, SearchResult } from "#app/search/model.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { engineLag, indexLag } from "#app/search/projection/index-lag.server.ts";
import { rebuildIndex } from "#app/search/projection/rebuild-index.server.ts";
import { anOrganisation } from "#tests/factories/people.ts";
import { aWatcher, Churn, MARK, type Watcher } from "./churn.ts";
import { aQuery } from "./documents.ts";

/** From an acknowledged change to the search that must show it, on a machine with much else to do. */
const ALLOWED_MS = 10_000;
const everyOne = aQuery(MARK, { sort: "newest", pageSize: 5_000 });
const now = () => performance.now();
const KNOWN = 120;
const OTHERS = 900;

let organisationId: string;

/** Listings nobody asks for: what makes a rebuild take its time. */
async function fill(): Promise<void> {
  await db().listing.createMany({
    data: Array.from({ length: OTHERS }, (_, at) => ({
      ...{ id: newId(), organisationId, kind: "technology" as const, state: "published" as const },
      titleVi: `Máy ép củi trấu số ${at}`,
      descriptionVi: "Vỏ trấu được ép thành thanh, khô và sạch. ".repeat(30),
      publishedAt: new Date(),
    })),
  });
  await rebuildIndex(db(), () => {});
}

async function caughtUp(): Promise<void> {
  const following = async () => {
    const { waiting } = await indexLag(db());
    const { behindSeconds, current } = await engineLag();
    return waiting === 0 && (!env().MEILI_URL || (current && behindSeconds === 0));
  };
  await vi.waitFor(async () => expect(await following()).toBe(true), {
    timeout: 60_000,
    interval: 50,
  });
}

beforeAll(async () => {
  organisationId = (await anOrganisation("institute", { name: "Viện Đổi Mục Lục" })).id;
  await fill();
});

const engines = [postgresEngine(db()), meilisearch(db())].filter((engine) => engine !== null);

/** Searches in a tight loop until told to stop. */
async function watch(
  churn: Churn,
  watcher: Watcher,
  find: (query: SearchQuery) => Promise<SearchResult>,
  signal: AbortSignal,
): Promise<void> {
  do {
    const beganAt = performance.now();
    churn.check(watcher, await find(everyOne), beganAt);
  } while (!signal.aborted);
}

test("while listings come, change and go: none is missing, none goes back, none is late", {
  timeout: 240_000,
}, async () => {
  const churn = new Churn(organisationId);
  for (let at = 0; at < KNOWN; at += 1) await churn.publish();
  const worker = await startWorker();
  await caughtUp();
  const over = new AbortController();
  // A busy server may lag; what is found may not, whichever engine answers.
  const watchers = engines.map(({ name }) => aWatcher(name, ALLOWED_MS));
  const visitor = aWatcher("visitor", ALLOWED_MS);
  const watching = [
    ...engines.map((engine, at) =>
      watch(churn, watchers[at] ?? visitor, (query) => engine.search(query), over.signal),
    ),
    watch(churn, visitor, (query) => search(db(), query), over.signal),
  ];
  const changing = churn.go(over.signal);
  for (let turn = 0; turn < 2; turn += 1) {
    // As after a new version of the projection: documents are others than are held.
    await db().$executeRaw`update search_document set hash = 'before' where n % 2 = ${turn}::int`;
    await rebuildIndex(db(), () => {});
  }
  over.abort();
  await Promise.all([...watching, changing]);
  await caughtUp();
  await worker.stop();
  for (const { name, searches, longestMs } of [...watchers, visitor]) {
    console.log(`${name}: ${searches} searches, searchable after ${Math.round(longestMs)} ms`);
    expect(searches).toBeGreaterThan(5);
  }
  for (const engine of engines) {
    churn.check(aWatcher(`${engine.name} at the end`, 0), await engine.search(everyOne), now());
  }
  expect(churn.faults).toEqual([]);
  expect(churn.changes).toBeGreaterThan(KNOWN + 20);
});

describe("a new form of the documents", () => {
  const others = aQuery("máy ép củi", { exact: true, sort: "newest", pageSize: 1_000 });
  /** A word that only the new form is found by. */
  const clean = aQuery("sạch");
  const own = postgresEngine(db());

  /** The documents of the others as an earlier version of the projection wrote them. */
  async function setBack(): Promise<void> {
    await db().$transaction([
      db().$executeRaw`update search_state set revision = revision + 1`,
      db().$executeRaw`
        update search_document set hash = 'before', revision = (select revision from search_state),
          card = jsonb_set(card, '{title,vi}', to_jsonb('Trước: ' || (card #>> '{title,vi}'))),
          whole = ts_delete(whole, 'sach')
        where card #>> '{title,vi}' like 'Máy ép củi%'`,
    ]);
  }

  /** How the documents look to one who searches, or what is wrong with what came. */
  async function formNow(): Promise<string> {
    const { hits } = await own.search(others);
    const before = hits.filter(({ card }) => card.title.vi.startsWith("Trước")).length;
    if (hits.length !== OTHERS) return `${hits.length} documents`;
    return before === 0 ? "new" : before === OTHERS ? "old" : `${before} old documents`;
  }

  async function foundNow(): Promise<string> {
    const { total } = await own.search(clean);
    return total === OTHERS ? "new" : total === 0 ? "old" : `${total} found`;
  }

  const numbers = () => db().$queryRaw`select id::text, n from search_document order by id`;
  const revisions = () =>
    db().$queryRaw`select id::text, revision from search_document order by id`;

  async function killedHalfWay(): Promise<void> {
    const script = join(import.meta.dirname, "reindex-and-die.ts");
    const child = spawn(process.execPath, [script], { stdio: "ignore" });
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  }

  test("is seen in all of them at once; killed half way, read for long or asked for twice", async () => {
    await setBack();
    const before = await numbers();
    expect([await formNow(), await foundNow()]).toEqual(["old", "old"]);
    await killedHalfWay();
    expect([await formNow(), await foundNow()]).toEqual(["old", "old"]);

    const over = new AbortController();
    const watched = [formNow, foundNow].map(async (look) => {
      const seen: string[] = [];
      while (!over.signal.aborted) {
        const now = await look();
        if (seen.at(-1) !== now) seen.push(now);
        await wait(20);
      }
      return seen;
    });
    let reading: Promise<void> | null = null;
    const readLong = () => {
      reading ??= db().$transaction(async (tx) => {
        await tx.$queryRaw`select 1 from search_document limit 1`;
        await wait(3_000);
      });
    };
    await Promise.all([rebuildIndex(db(), readLong), rebuildIndex(db(), () => {})]);
    await reading;
    over.abort();
    expect(await Promise.all(watched)).toEqual([
      ["old", "new"],
      ["old", "new"],
    ]);
    expect(await numbers()).toEqual(before);
  });

  test("what is as it was is no news to who follows the index by its revisions", async () => {
    const before = await revisions();
    await rebuildIndex(db(), () => {});
    expect(await revisions()).toEqual(before);
  });
});

describe("afterwards", () => {
  test("no index is left over", async () => {
    const tables = await db().$queryRaw<{ name: string }[]>`
      select relname as name from pg_class
      where relkind = 'r' and relname like 'search_document%'`;
    expect(tables).toEqual([{ name: "search_document" }]);
    const { MEILI_URL, MEILI_KEY, MEILI_INDEX_PREFIX } = env();
    if (!MEILI_URL) return;
    const client = new Meilisearch({ host: MEILI_URL, apiKey: MEILI_KEY ?? "" });
    const { results } = await client.getRawIndexes({ limit: 1_000 });
    const own = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(MEILI_INDEX_PREFIX));
    expect(own).toEqual([`${MEILI_INDEX_PREFIX}_documents`]);
  });
});
