import { type Index, Meilisearch, type Settings } from "meilisearch";
import { Columns } from "./columns.ts";
import { emptyCounts, facetValues } from "./facets.ts";
import { wordsOf } from "./folding.ts";
import { type Interpretation, interpret, type Reader, type Term } from "./interpretation.ts";
import { filterOf, type Stored, sortOf, stored } from "./meilisearch-document.ts";
import {
  type Card,
  type FacetCounts,
  type FacetName,
  facetNames,
  LAST_REACHABLE,
  nothingSpecial,
  type SearchDocument,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from "./model.ts";
import type { Rebuild, SearchEngine } from "./port.ts";
import { fingerprint } from "./projection.server.ts";
import { byScore, ranker, shownScore } from "./ranking.ts";
import { understoodAs, wantedIn } from "./understood.ts";

interface Connection {
  url: string;
  key: string | undefined;
  /** Name of the live index. */
  index: string;
  /** For weighing words; the words themselves are matched by the server. */
  reader: () => Promise<Reader>;
}

const settings: Settings = {
  searchableAttributes: [
    "title_vi",
    "title_en",
    "keywords",
    "identifiers",
    "summary_vi",
    "summary_en",
    "labels",
    "owner",
    "body",
  ],
  filterableAttributes: [...facetNames],
  sortableAttributes: ["published_at", "price_vnd", "trl_level", "quality"],
  displayedAttributes: ["id", "hash", "card", "quality"],
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "quality:desc"],
  localizedAttributes: [
    { locales: ["vie"], attributePatterns: ["*_vi", "keywords", "labels", "owner", "body"] },
    { locales: ["eng"], attributePatterns: ["*_en"] },
  ],
  // Most Vietnamese syllables have four letters or fewer without marks.
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
    disableOnAttributes: ["identifiers"],
  },
  faceting: { maxValuesPerFacet: 4_000 },
  pagination: { maxTotalHits: 1_000_000 },
};

/** The first results are put in their final order here: the server cannot tell hàn from hạn. */
const WINDOW = 60;
const TASK = { timeout: 120_000, interval: 25 };
/** The server reads no more words of a query. */
const MOST_WORDS = 10;
const MOST_EXACT = 1_000;

export function meilisearchEngine({ url, key, index, reader }: Connection): SearchEngine {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout: 30_000 });
  const live = client.index<Stored>(index);
  let ready: Promise<void> | undefined;
  const prepared = () => {
    ready ??= prepare(client, index).catch((error) => {
      ready = undefined;
      throw error;
    });
    return ready;
  };
  return {
    name: "meilisearch",
    search: (query) => search(client, index, reader, query),
    async upsert(documents) {
      if (documents.length === 0) return;
      await prepared();
      await done(live.addDocuments(documents.map(document), { primaryKey: "id" }));
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await prepared();
      await done(live.deleteDocuments([...ids]));
    },
    rebuild: (source) => rebuild(client, index, source),
    fingerprints: () => fingerprints(live),
    async health() {
      await client.health();
      const { numberOfDocuments } = await live.getStats();
      return { ok: true, documents: numberOfDocuments };
    },
  };
}

/** A write is only an errand at first: it holds when its task has succeeded. */
async function done(task: ReturnType<Index["addDocuments"]>): Promise<void> {
  const { status, error } = await task.waitTask(TASK);
  if (status !== "succeeded")
    throw new Error(`Meilisearch task ${status}: ${error?.message ?? ""}`);
}

async function prepare(client: Meilisearch, index: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  if (results.some(({ uid }) => uid === index)) return;
  await done(client.createIndex(index, { primaryKey: "id" }));
  await done(client.index(index).updateSettings(settings));
}

const document = (one: SearchDocument): Stored => stored(one, fingerprint(one));

async function search(
  client: Meilisearch,
  index: string,
  reader: Connection["reader"],
  query: SearchQuery,
): Promise<SearchResult> {
  const began = performance.now();
  const read = interpret(query.text, { exact: query.exact, ...(await reader()) });
  const { terms } = read;
  const asked = query.text.trim() !== "";
  const q = wordsToSend(terms);
  const ask = (strategy: "all" | "frequency") => answer(client, index, query, read, q, strategy);
  let answered = asked && terms.length === 0 ? nothing : await ask("all");
  const loosened = asked && terms.length > 1 && answered.matching === 0 && !query.exact;
  if (loosened) answered = await ask("frequency");
  const best = answered.hits.slice(0, 20).map(({ card }) => card);
  return {
    engine: "meilisearch",
    tookMs: Math.round((performance.now() - began) * 10) / 10,
    total: answered.total,
    page: query.page,
    pageSize: query.pageSize,
    hits: answered.hits,
    facets: answered.facets,
    terms: wantedIn(read),
    understood:
      asked && !query.exact && answered.total > 0
        ? { ...understoodAs(read, best), loosened }
        : nothingSpecial,
  };
}

interface Answered {
  /** Without the filters. */
  matching: number;
  total: number;
  hits: SearchHit[];
  facets: FacetCounts;
}

const nothing: Answered = { matching: 0, total: 0, hits: [], facets: emptyCounts() };

function wordsToSend(terms: readonly Term[]): string {
  const telling = [...terms]
    .filter((term) => term.required)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  return terms
    .filter((term) => telling.includes(term))
    .map((term) => term.alternatives[0] ?? term.typed)
    .join(" ");
}

async function answer(
  client: Meilisearch,
  index: string,
  query: SearchQuery,
  read: Interpretation,
  q: string,
  matchingStrategy: "all" | "frequency",
): Promise<Answered> {
  const byRelevance = query.sort === "relevance" && read.terms.length > 0;
  const window = query.pageSize * Math.ceil(WINDOW / query.pageSize);
  const inWindow = byRelevance && query.page * query.pageSize <= window;
  const reachable = query.page * query.pageSize <= LAST_REACHABLE;
  const chosen = facetNames.filter((name) => query.filters[name]?.length);
  const base = {
    indexUid: index,
    q,
    matchingStrategy,
    locales: ["vie", "eng"] as ("vie" | "eng")[],
    attributesToRetrieve: ["card", "quality"],
  };
  const pages = query.exact
    ? { page: 1, hitsPerPage: MOST_EXACT }
    : inWindow
      ? { page: 1, hitsPerPage: window }
      : { page: reachable ? query.page : 1, hitsPerPage: reachable ? query.pageSize : 0 };
  const { results } = await client.multiSearch({
    queries: [
      {
        ...base,
        ...pages,
        filter: query.exact ? [] : filterOf(query, null),
        facets: facetNames.filter((name) => !chosen.includes(name)),
        ...(byRelevance ? {} : { sort: sortOf(query) }),
      },
      ...chosen.map((name) => ({
        ...base,
        page: 1,
        hitsPerPage: 0,
        filter: filterOf(query, name),
        facets: [name],
      })),
      { ...base, page: 1, hitsPerPage: 0 },
    ],
  });
  const [first, ...rest] = results as unknown as Answer[];
  if (!first) return nothing;
  const matching = rest.at(-1)?.totalHits ?? 0;
  if (query.exact) return exactly(query, read, first.hits);
  const facets = emptyCounts();
  for (const { facetDistribution } of [first, ...rest]) {
    for (const [name, counts] of Object.entries(facetDistribution ?? {})) {
      facets[name as FacetName] = counts;
    }
  }
  const from = inWindow ? (query.page - 1) * query.pageSize : 0;
  const hits = rated(read, first.hits, byRelevance).slice(from, from + query.pageSize);
  return { matching, total: first.totalHits, hits: reachable ? hits : [], facets };
}

interface Found {
  card: Card;
  quality: number;
}

interface Answer {
  hits: Found[];
  totalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

function rated(read: Interpretation, found: readonly Found[], reorder: boolean): SearchHit[] {
  if (read.terms.length === 0) {
    return found.map(({ card }) => ({ card, score: null, matched: null }));
  }
  const rank = ranker(read);
  const hits = found.map(({ card, quality }) => ({ card, ...rank(card, quality) }));
  if (reorder) hits.sort(byScore);
  return hits.map(({ card, score, matched }) => ({ card, matched, score: shownScore(score) }));
}

/** The server folds every word, so spelling is compared here, over the best it found. */
function exactly(query: SearchQuery, read: Interpretation, found: readonly Found[]): Answered {
  const required = read.terms.filter((term) => term.required);
  const kept = found.filter(({ card }) => {
    const texts = [card.title, card.summary, card.organisation.name]
      .flatMap(({ vi, en }) => [vi, en ?? ""])
      .concat(card.keywords);
    const spelled = new Set(texts.flatMap((text) => wordsOf(text).map((word) => word.exact)));
    return required.every((term) => spelled.has(term.exact));
  });
  const columns = new Columns();
  kept.forEach(({ card, quality }, n) => {
    const facets = Object.entries(facetValues(card)).flatMap(([name, values]) =>
      values.map((value) => `${name}:${value}`),
    );
    columns.set({ n, facets, quality, price: null, trl: null, publishedAt: 0, deadline: null });
  });
  const { ids, counts } = columns.narrow(columns.all(), query.type, query.filters);
  const hits = rated(
    read,
    [...ids].flatMap((n) => kept[n] ?? []),
    true,
  );
  const from = (query.page - 1) * query.pageSize;
  return {
    matching: kept.length,
    total: ids.length,
    hits: hits.slice(from, from + query.pageSize),
    facets: counts,
  };
}

async function fingerprints(live: Index<Stored>): Promise<Map<string, string>> {
  const prints = new Map<string, string>();
  const page = 1_000;
  for (let offset = 0; ; offset += page) {
    const { results } = await live.getDocuments({ fields: ["id", "hash"], limit: page, offset });
    for (const { id, hash } of results) prints.set(id, hash);
    if (results.length < page) return prints;
  }
}

/** Fills a new index beside the live one, works in what changed meanwhile, and swaps the two. */
async function rebuild(client: Meilisearch, index: string, source: Rebuild): Promise<number> {
  const next = `${index}_next`;
  await client.deleteIndexIfExists(next);
  await prepare(client, index);
  await prepare(client, next);
  const fresh = client.index<Stored>(next);
  let count = 0;
  for await (const documents of source.documents) {
    await done(fresh.addDocuments(documents.map(document), { primaryKey: "id" }));
    count += documents.length;
    source.progress(count);
  }
  const replay = async (name: string) => {
    const { documents, gone } = await source.changes();
    const target = client.index<Stored>(name);
    if (documents.length > 0) await done(target.addDocuments(documents.map(document)));
    if (gone.length > 0) await done(target.deleteDocuments([...gone]));
  };
  await replay(next);
  await done(client.swapIndexes([{ indexes: [index, next], rename: false }]));
  // What was written between the two went into the index that is now the old one.
  await replay(index);
  await done(client.deleteIndex(next));
  return count;
}
