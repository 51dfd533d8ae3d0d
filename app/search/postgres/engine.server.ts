import type { Db } from "#app/platform/db/client.server.ts";
import { turnstile } from "#app/platform/turnstile.ts";
import type { SearchQuery, SearchResult } from "../model.ts";
import type { SearchEngine } from "../port.ts";
import { indexRevision } from "../projection/index-revision.server.ts";
import { interpret } from "../reading/interpretation.ts";
import { catalogueOf } from "./catalogue.server.ts";
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

async function matched(db: Db, query: SearchQuery): Promise<Asked> {
  const { text, exact } = query;
  const catalogue = await catalogueOf(db, await indexRevision());
  const read = interpret(text, { exact, ...(await readerOf(db, catalogue)) });
  const matches = text.trim() === "" ? null : await matchText(read, exact, catalogue);
  return { query, catalogue, read, matches };
}

async function count(db: Db, query: SearchQuery): Promise<number> {
  const { catalogue, matches } = await matched(db, query);
  return catalogue.columns.accepted(matches?.all ?? null, query.type, query.filters).length;
}

async function search(db: Db, query: SearchQuery): Promise<SearchResult> {
  const began = performance.now();
  const page = await pageOf(await matched(db, query));
  return {
    ...page,
    engine: "postgresql",
    tookMs: Math.round((performance.now() - began) * 10) / 10,
  };
}
