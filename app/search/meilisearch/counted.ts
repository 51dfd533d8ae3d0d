import { emptyCounts } from "../facets.ts";
import {
  type FacetCounts,
  type FacetName,
  facetNames,
  LAST_REACHABLE,
  type SearchHit,
  type SearchQuery,
} from "../model.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import {
  type Answer,
  type Answered,
  type Asking,
  distinct,
  type Named,
  names,
  type ServerQuery,
} from "./ask.ts";
import { filterOf, sortOf } from "./document.ts";
import { neighbourFilters } from "./filter.ts";
import { rated } from "./rated.ts";

/** The first results are put in their final order here: the server cannot tell hàn from hạn. */
const WINDOW = 60;
/** Documents named by each way of finding the best. */
const RECALLED = 30;
/** The server reads no more words of a query. */
const MOST_WORDS = 10;

export const nothing: Answered = {
  total: 0,
  hits: [],
  facets: emptyCounts(),
  best: [],
  loosened: false,
};

/** One filter over everything, in its order. */
interface Order extends Asking {
  matching: string | null;
  longer: readonly string[];
  /** How many documents match when nothing is filtered. */
  matches: number;
}

/** The documents of a filter: counted by the server, the best of them put in order here. */
export function among(
  asking: Asking,
  matching: string | null,
  longer: readonly string[],
  matches: number,
): Promise<Answered> {
  const order = { ...asking, matching, longer, matches };
  return asking.query.sort === "relevance" && matching !== null ? best(order) : listed(order);
}

/** In an order the server knows. */
async function listed(order: Order): Promise<Answered> {
  const { ask, query, read, longer, documents } = order;
  const reachable = query.page * query.pageSize <= LAST_REACHABLE;
  const [first, ...counted] = await ask([
    {
      ...(reachable
        ? { page: query.page, hitsPerPage: query.pageSize }
        : { page: 1, hitsPerPage: 0 }),
      ...firstOf(order, sortOf(query)),
    },
    ...countsOf(order),
  ]);
  if (!first) return nothing;
  const asked = order.matching !== null;
  const found = reachable ? await documents.read(ask, first.hits) : [];
  const hits = rated(read, found, { reorder: false, longer, asked });
  const cards = hits.map(({ card }) => card);
  const facets = facetsOf([first, ...counted]);
  return { total: first.totalHits, hits, facets, best: cards, loosened: false };
}

/** The best of what has good quality, the words as they are, or the words as the server ranks them. */
async function best(order: Order): Promise<Answered> {
  const { ask, query, read, longer, documents } = order;
  const window = query.pageSize * Math.ceil(WINDOW / query.pageSize);
  const all = order.matches <= window;
  const answers = await ask([
    { page: 1, hitsPerPage: window, ...firstOf(order, byQuality) },
    ...countsOf(order),
    ...(all ? [] : recallQueries(order)),
  ]);
  const [first] = answers;
  if (!first) return nothing;
  const candidates = answers.map(({ hits }) => hits);
  const found = await documents.read(ask, inTurn(candidates, window));
  const ranked = rated(read, found, { reorder: true, longer, asked: true }).slice(0, window);
  const cards = ranked.slice(0, 20).map(({ card }) => card);
  const answered = { total: first.totalHits, facets: facetsOf(answers), best: cards };
  const from = (query.page - 1) * query.pageSize;
  const hits =
    from < window ? ranked.slice(from, from + query.pageSize) : await behind(order, ranked, from);
  return { ...answered, hits, loosened: false };
}

/** So many different ones, the first of each list before the second of any. */
function inTurn(lists: readonly (readonly Named[])[], most: number): Named[] {
  const longest = Math.max(0, ...lists.map((one) => one.length));
  const ranks = Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((one) => one[rank] ?? []),
  );
  return distinct(ranks.flat()).slice(0, most);
}

const list = (named: readonly { id: string }[]) =>
  `[${named.map(({ id }) => JSON.stringify(id)).join(", ")}]`;

/** A page behind the best, without those. */
async function behind(
  order: Order,
  ranked: readonly SearchHit[],
  from: number,
): Promise<SearchHit[]> {
  const { ask, query, read, longer, documents } = order;
  if (from >= order.matches || from + query.pageSize > LAST_REACHABLE) return [];
  const shown = list(ranked.map(({ card }) => card));
  const [rest] = await ask([
    {
      filter: [...filterFor(order, null), `id NOT IN ${shown}`],
      offset: from - ranked.length,
      limit: query.pageSize,
      attributesToRetrieve: names,
      sort: byQuality,
    },
  ]);
  const found = await documents.read(ask, rest?.hits ?? []);
  return rated(read, found, { reorder: false, longer, asked: false });
}

const byQuality = ["quality:desc", "published_at:desc"];

function filterFor({ query, matching }: Order, except: FacetName | null) {
  return [...filterOf(query, except), ...(matching === null ? [] : [matching])];
}

const chosenIn = (query: SearchQuery) => facetNames.filter((name) => query.filters[name]?.length);

function firstOf(order: Order, sort: string[]) {
  const chosen = chosenIn(order.query);
  return {
    filter: filterFor(order, null),
    facets: facetNames.filter((name) => !chosen.includes(name)),
    attributesToRetrieve: names,
    sort,
  };
}

/** A facet with chosen values counts as if it alone were open. */
function countsOf(order: Order): ServerQuery[] {
  return chosenIn(order.query).map((name) => ({
    filter: filterFor(order, name),
    page: 1,
    hitsPerPage: 0,
    facets: [name],
  }));
}

function facetsOf(answers: readonly Answer[]): FacetCounts {
  const facets = emptyCounts();
  for (const { facetDistribution } of answers) {
    for (const [name, values] of Object.entries(facetDistribution ?? {})) {
      facets[name as FacetName] = values;
    }
  }
  return facets;
}

/** By which the server finds the best of a large set: neighbours side by side, and the words in its order. */
function recallQueries(order: Order): ServerQuery[] {
  const filter = filterFor(order, null);
  const more = { filter, page: 1, hitsPerPage: RECALLED, attributesToRetrieve: names };
  const texts = recallTexts(order.read).map((q) => ({ ...more, q, locales: bothLocales }));
  const pairs = neighbourFilters(order.read);
  if (pairs.length === 0) return texts;
  return [...texts, { ...more, filter: [...filter, ...pairs], sort: byQuality }];
}

const bothLocales: ("vie" | "eng")[] = ["vie", "eng"];

/** The words, and each meaning said otherwise. */
function recallTexts({ terms, concepts }: Interpretation): string[] {
  const telling = [...terms]
    .filter((term) => term.required)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  const words = terms.filter((term) => telling.includes(term));
  const said = concepts.flatMap(({ phrases }) => phrases.slice(0, 2)).slice(0, 3);
  const texts = [
    words.map((term) => term.alternatives[0] ?? term.folded).join(" "),
    ...said.map((phrase) => phrase.map(({ exact }) => exact.replace(/[SFRXJ]$/, "")).join(" ")),
  ];
  return [...new Set(texts)];
}
