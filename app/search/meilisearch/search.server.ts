import type { Db } from "#app/platform/db/client.server.ts";
import { LAST_REACHABLE, nothingSpecial, type SearchQuery, type SearchResult } from "../model.ts";
import { type Catalogue, withCatalogue } from "../postgres/catalogue.server.ts";
import { readerOf } from "../postgres/lexicon.server.ts";
import { matchText } from "../postgres/match.server.ts";
import { type Asked, pageOf } from "../postgres/page-of.server.ts";
import { indexRevision } from "../projection/index-revision.server.ts";
import { interpret } from "../reading/interpretation.ts";
import type { Ask } from "./ask.ts";
import { filterOf, sortOf } from "./document.ts";
import { askingFinder } from "./finder.ts";

type Page = Omit<SearchResult, "engine" | "tookMs">;

/**
 * What Meilisearch finds, by the words and sets it keeps. What is found is counted and ranked as for
 * PostgreSQL, by what every process knows of the documents, so that both engines agree.
 */
export async function searchMeilisearch(
  db: Db,
  ask: Ask,
  query: SearchQuery,
): Promise<SearchResult> {
  const began = performance.now();
  const page = await withCatalogue(db, await indexRevision(), async (catalogue) =>
    isAsked(query) ? pageOf(await asked(db, ask, query, catalogue)) : listed(ask, query, catalogue),
  );
  return {
    ...page,
    engine: "meilisearch",
    tookMs: Math.round((performance.now() - began) * 10) / 10,
  };
}

/** How many documents a search would find. */
export async function countMeilisearch(db: Db, ask: Ask, query: SearchQuery): Promise<number> {
  return withCatalogue(db, await indexRevision(), async (catalogue) => {
    if (!isAsked(query)) return (await listed(ask, { ...query, pageSize: 0 }, catalogue)).total;
    const { matches } = await asked(db, ask, query, catalogue);
    return catalogue.columns.accepted(matches?.all ?? null, query.type, query.filters).length;
  });
}

const isAsked = ({ text }: SearchQuery) => text.trim() !== "";

async function asked(db: Db, ask: Ask, query: SearchQuery, catalogue: Catalogue): Promise<Asked> {
  const { text, exact } = query;
  const read = interpret(text, { exact, ...(await readerOf(db, catalogue)) });
  const matches = await matchText(read, exact, catalogue, askingFinder(ask, catalogue));
  return { query, read, matches, catalogue };
}

/** Without words the server filters and orders, and names one page of many. */
async function listed(
  ask: Ask,
  query: SearchQuery,
  { columns, numbers, cards }: Catalogue,
): Promise<Page> {
  const { page, pageSize, type, filters } = query;
  const reachable = page * pageSize <= LAST_REACHABLE;
  const [answer] = await ask([
    {
      filter: filterOf(query),
      ...(reachable ? { page, hitsPerPage: pageSize } : { page: 1, hitsPerPage: 0 }),
      attributesToRetrieve: ["id"],
      sort: sortOf(query),
    },
  ]);
  const shown = numbers.inOrder((answer?.hits ?? []).map(({ id }) => id));
  const known = await cards.read(shown);
  return {
    total: answer?.totalHits ?? 0,
    page,
    pageSize,
    hits: shown.flatMap((n) => {
      const card = known.get(n);
      return card ? [{ card, score: null, matched: null }] : [];
    }),
    facets: columns.narrow(null, type, filters).counts,
    terms: [],
    understood: nothingSpecial,
  };
}
