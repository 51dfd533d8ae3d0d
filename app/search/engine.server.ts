import type { Db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { log } from "#app/platform/log.server.ts";
import { Late, within } from "#app/platform/within.ts";
import { Breaker } from "./breaker.ts";
import { meilisearchEngine } from "./meilisearch/engine.server.ts";
import type { SearchQuery, SearchResult } from "./model.ts";
import type { SearchEngine } from "./port.ts";
import { catalogueOf, withCatalogue } from "./postgres/catalogue.server.ts";
import { postgresEngine } from "./postgres/engine.server.ts";
import { lexiconOf } from "./postgres/lexicon.server.ts";
import { feeding } from "./projection/feeding.ts";
import { knownEngineLag, noteAvoided } from "./projection/index-lag.server.ts";
import { nearIndex } from "./search-thread.server.ts";

/** A visitor waits no longer than this for the other engine, so that PostgreSQL still answers within a second. */
const PATIENCE_MS = 500;
/** After a failure; nobody waits for the attempts that follow. */
const REST_MS = 3_000;
/** Cards read before anybody asks: of the documents that stand highest by themselves. */
const MOST_AHEAD = 30_000;
const breaker = new Breaker();

/** Whether a second engine is kept up to date at all; which one answers is decided with every question. */
export function meilisearchIsConfigured(): boolean {
  return env().MEILI_URL !== undefined;
}

let other: SearchEngine | undefined;

/** The second engine, where one is configured. */
export function meilisearch(db: Db): SearchEngine | null {
  const { MEILI_URL, MEILI_KEY, MEILI_SEARCH_KEY, MEILI_INDEX_PREFIX } = env();
  if (!MEILI_URL) return null;
  const connection = {
    url: MEILI_URL,
    key: MEILI_KEY,
    searchKey: MEILI_SEARCH_KEY,
    index: `${MEILI_INDEX_PREFIX}_documents`,
  };
  other ??= meilisearchEngine(db, connection, knownEngineLag);
  return other;
}

/** Answers a query with the configured engine. */
export const search = nearIndex(
  "search",
  (db, query: SearchQuery): Promise<SearchResult> => answered(db, (engine) => engine.search(query)),
);

/** How many documents a search would find. */
export const countFound = nearIndex(
  "count found",
  (db, query: SearchQuery): Promise<number> => answered(db, (engine) => engine.count(query)),
);

/**
 * Asks the configured engine. When Meilisearch is behind or does not answer in time,
 * PostgreSQL does, which holds the same documents. Meilisearch is asked again without anybody waiting for it:
 * at once when it was late, as it is when many words are new to this process, and after a rest when it
 * failed. It answers visitors once it has answered that in time.
 */
async function answered<T>(db: Db, ask: (engine: SearchEngine) => Promise<T>): Promise<T> {
  const preferred = meilisearch(db);
  if (preferred && (await knownEngineLag()).current) {
    // What a process knows of the index is read once, for either engine, and is no fault of Meilisearch.
    await catalogueOf(db);
    if (breaker.closed) {
      try {
        return await within(PATIENCE_MS, ask(preferred));
      } catch (error) {
        avoid(db, error);
      }
    } else if (breaker.takeTrial()) {
      void tried(db, ask(preferred));
    }
  }
  return ask(postgresEngine(db));
}

/** Waits for an answer however late, so that what it brought is known to the next search. */
async function tried(db: Db, answer: Promise<unknown>): Promise<void> {
  const began = performance.now();
  try {
    await answer;
    if (performance.now() - began > PATIENCE_MS) throw new Late(PATIENCE_MS);
    breaker.reset();
  } catch (error) {
    avoid(db, error);
  }
}

/** Leaves Meilisearch out for a while. Nobody waits for the note of it. */
function avoid(db: Db, error: unknown): void {
  const late = error instanceof Late;
  breaker.trip(late ? 0 : REST_MS);
  log().warn({ err: error }, "Meilisearch did not answer; PostgreSQL answers for it");
  Promise.all([
    noteAvoided(db, (error as Error).message),
    // Who feeds it finds out what is wrong, tells the operator and fills an index that is gone.
    late ? null : enqueue(db, feeding.task, {}, feeding.options),
  ]).catch((err) => log().warn({ err }, "an absence could not be noted"));
}

/** Reads index, synonyms and cards into memory, so that the first visitors do not wait for them. */
export const warmSearch = nearIndex("warm", async (db): Promise<void> => {
  await withCatalogue(db, 0n, async ({ vocabulary, columns, cards }) => {
    vocabulary.prepare();
    const standing = () => columns.sorted(columns.all(), "relevance", MOST_AHEAD, new Date());
    await cards.readAhead(standing);
  });
  await lexiconOf(db);
});
