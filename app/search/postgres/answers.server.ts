import type { Db } from "#app/platform/db/client.server.ts";
import { turnstile } from "#app/platform/turnstile.ts";
import type { EngineName, SearchQuery, SearchResult } from "../model.ts";
import type { SearchEngine } from "../port.ts";
import { indexRevision } from "../projection/index-revision.server.ts";
import { interpret } from "../reading/interpretation.ts";
import { type Catalogue, withCatalogue } from "./catalogue.server.ts";
import { readerOf } from "./lexicon.server.ts";
import { matchText } from "./match.server.ts";
import { type Asked, pageOf } from "./page-of.server.ts";
import type { WordIndex } from "./postings.server.ts";

/** One is read by the database while others compute. */
const AT_ONCE = 3;
const inTurn: Record<EngineName, ReturnType<typeof turnstile>> = {
  postgresql: turnstile(AT_ONCE),
  meilisearch: turnstile(AT_ONCE),
};

/**
 * The answering half of an engine: its words, counted and ranked by what every process keeps in memory of
 * the documents, so that all engines agree.
 */
export function answersBy(
  db: Db,
  index: WordIndex,
): Pick<SearchEngine, "name" | "search" | "count"> {
  return {
    name: index.engine,
    search: (query) => inTurn[index.engine](() => search(db, index, query)),
    count: (query) => count(db, index, query),
  };
}

async function matched(
  db: Db,
  index: WordIndex,
  catalogue: Catalogue,
  query: SearchQuery,
): Promise<Asked> {
  const { text, exact } = query;
  const read = interpret(text, { exact, ...(await readerOf(db, catalogue)) });
  const matches = text.trim() === "" ? null : await matchText(read, exact, catalogue, index);
  return { query, catalogue, read, matches };
}

async function count(db: Db, index: WordIndex, query: SearchQuery): Promise<number> {
  return withCatalogue(db, await indexRevision(), async (catalogue) => {
    const { matches } = await matched(db, index, catalogue, query);
    return catalogue.columns.accepted(matches?.all ?? null, query.type, query.filters).length;
  });
}

async function search(db: Db, index: WordIndex, query: SearchQuery): Promise<SearchResult> {
  const began = performance.now();
  const page = await withCatalogue(db, await indexRevision(), async (catalogue) =>
    pageOf(await matched(db, index, catalogue, query)),
  );
  return {
    ...page,
    engine: index.engine,
    tookMs: Math.round((performance.now() - began) * 10) / 10,
  };
}
