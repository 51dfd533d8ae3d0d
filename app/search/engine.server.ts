import type { Db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { within } from "#app/platform/within.ts";
import { Breaker } from "./breaker.ts";
import { meilisearchEngine } from "./meilisearch/engine.server.ts";
import type { SearchQuery, SearchResult } from "./model.ts";
import type { SearchEngine } from "./port.ts";
import { catalogueOf } from "./postgres/catalogue.server.ts";
import { postgresEngine } from "./postgres/engine.server.ts";
import { lexiconOf, readerOf } from "./postgres/lexicon.server.ts";
import { engineIsCurrent, noteAvoided } from "./projection/index-lag.server.ts";
import { indexRevision } from "./projection/index-revision.server.ts";

/** A visitor waits no longer than this for the other engine. */
const PATIENCE_MS = 800;
const breaker = new Breaker(15_000);

export function meilisearchIsConfigured(): boolean {
  return env().MEILI_URL !== undefined;
}

let other: SearchEngine | undefined;

/** The second engine, where one is configured. */
export function meilisearch(db: Db): SearchEngine | null {
  const { MEILI_URL, MEILI_KEY, MEILI_INDEX_PREFIX } = env();
  if (!MEILI_URL) return null;
  other ??= meilisearchEngine({
    url: MEILI_URL,
    key: MEILI_KEY,
    index: `${MEILI_INDEX_PREFIX}_documents`,
    reader: async () => readerOf(db, await catalogueOf(db, await indexRevision())),
  });
  return other;
}

/**
 * Answers a query with the configured engine. When Meilisearch is behind or does not answer in time,
 * PostgreSQL does, which holds the same documents; Meilisearch is asked again after a rest.
 */
export async function search(db: Db, query: SearchQuery): Promise<SearchResult> {
  const preferred = meilisearch(db);
  if (preferred && breaker.closed && (await engineIsCurrent())) {
    try {
      const result = await within(PATIENCE_MS, preferred.search(query));
      breaker.reset();
      return result;
    } catch (error) {
      breaker.trip();
      log().warn({ err: error }, "Meilisearch did not answer; PostgreSQL answers for it");
      await noteAvoided(db);
    }
  }
  return postgresEngine(db).search(query);
}

/** Reads index and synonyms into memory, so that the first visitor does not wait for them. */
export async function warmSearch(db: Db): Promise<void> {
  const { vocabulary } = await catalogueOf(db);
  await lexiconOf(db);
  vocabulary.prepare();
}
