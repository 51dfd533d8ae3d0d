import type { Db } from "#app/platform/db/client.server.ts";
import { turnstile } from "#app/platform/turnstile.ts";
import type { SearchQuery, SearchResult } from "../model.ts";
import type { SearchEngine } from "../port.ts";
import { indexRevision } from "../projection/index-revision.server.ts";
import { interpret } from "../reading/interpretation.ts";
import { type Catalogue, withCatalogue } from "./catalogue.server.ts";
import { postgresIndex } from "./index.server.ts";
import { readerOf } from "./lexicon.server.ts";
import { matchText } from "./match.server.ts";
import { type Asked, pageOf } from "./page-of.server.ts";

/** One is read by the database while others compute. */
const AT_ONCE = 3;
const inTurn = turnstile(AT_ONCE);

/** The engine that is always there: PostgreSQL full text, with facets counted in memory. */
export function postgresEngine(db: Db): SearchEngine {
  return {
    name: "postgresql",
    search: (query) => inTurn(() => search(db, query)),
    count: (query) => count(db, query),
    ...postgresIndex(db),
  };
}

async function matched(db: Db, catalogue: Catalogue, query: SearchQuery): Promise<Asked> {
  const { text, exact } = query;
  const read = interpret(text, { exact, ...(await readerOf(db, catalogue)) });
  const matches = text.trim() === "" ? null : await matchText(read, exact, catalogue);
  return { query, catalogue, read, matches };
}

async function count(db: Db, query: SearchQuery): Promise<number> {
  return withCatalogue(db, await indexRevision(), async (catalogue) => {
    const { matches } = await matched(db, catalogue, query);
    return catalogue.columns.accepted(matches?.all ?? null, query.type, query.filters).length;
  });
}

async function search(db: Db, query: SearchQuery): Promise<SearchResult> {
  const began = performance.now();
  const page = await withCatalogue(db, await indexRevision(), async (catalogue) =>
    pageOf(await matched(db, catalogue, query)),
  );
  return {
    ...page,
    engine: "postgresql",
    tookMs: Math.round((performance.now() - began) * 10) / 10,
  };
}
