import { emptyCounts, facetValues } from "../facets.ts";
import {
  type Card,
  type FacetCounts,
  type FacetName,
  facetNames,
  LAST_REACHABLE,
  nothingSpecial,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from "../model.ts";
import { Columns } from "../postgres/columns.ts";
import { exactLookup, identifierLookup } from "../projection/index-text.ts";
import { type Holds, hadBy, nearShare, weightBy } from "../ranking/coverage.ts";
import { byScore, ranker, shownScore } from "../ranking/ranking.ts";
import { coverageWeights } from "../ranking/weights.ts";
import { type Interpretation, interpret, type Reader } from "../reading/interpretation.ts";
import { understoodAs, wantedIn } from "../reading/understood.ts";
import { filterOf, type Stored, sortOf } from "./document.ts";
import { all, any, isHeld, looseFilter, strictFilter } from "./filter.ts";

/** The first results are put in their final order here: the server cannot tell hàn from hạn. */
const WINDOW = 60;
/** Documents taken whole when what every one lacks has to be weighed. */
const MOST_WEIGHED = 400;
const MOST_LONGER = 40;
/** A word this long that exists is taken as finished while the results have it. */
const FINISHED_WORD = 3;
/** The server reads no more words of a query. */
const MOST_WORDS = 10;
/** Words in more than this share of the documents tell too little to be asked for alone. */
const COMMON_SHARE = 0.1;
const COMMON_FEW = 60;

/** One of the queries asked together. */
export interface ServerQuery {
  q?: string;
  filter: string | (string | string[])[];
  page: number;
  hitsPerPage: number;
  facets?: FacetName[];
  sort?: string[];
  attributesToRetrieve?: string[];
  locales?: ("vie" | "eng")[];
}

/** Asks the server several queries at once; answers in their order. */
export type Ask = (queries: readonly ServerQuery[]) => Promise<Answer[]>;

interface Asking {
  ask: Ask;
  query: SearchQuery;
  read: Interpretation;
  reader: Reader;
}

type Found = Pick<Stored, "card" | "quality" | "lead" | "whole">;

export interface Answer {
  hits: Found[];
  totalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

interface Answered {
  total: number;
  hits: SearchHit[];
  facets: FacetCounts;
  /** Cards of the best results, whatever page is shown. */
  best: Card[];
  loosened: boolean;
}

const nothing: Answered = { total: 0, hits: [], facets: emptyCounts(), best: [], loosened: false };

/** Answers a query with the words and sets Meilisearch keeps, in the order both engines share. */
export async function searchMeilisearch(
  ask: Ask,
  reader: Reader,
  query: SearchQuery,
): Promise<SearchResult> {
  const began = performance.now();
  const read = interpret(query.text, { exact: query.exact, ...reader });
  const asked = query.text.trim() !== "";
  const asking = { ask, query, read, reader };
  const answered = asked && read.terms.length === 0 ? nothing : await answer(asking, asked);
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
        ? { ...understoodAs(read, answered.best), loosened: answered.loosened }
        : nothingSpecial,
  };
}

async function answer(asking: Asking, asked: boolean): Promise<Answered> {
  const { query, read } = asking;
  if (!asked) return among(asking, null, []);
  if (query.exact) {
    return among(asking, all(read.terms.map((term) => isHeld(exactLookup(term.exact)))), []);
  }
  const whole = read.identifiers.filter((one) => one.whole);
  const identified = any(whole.map((one) => isHeld(identifierLookup(one.form))));
  const anywhere = strictFilter(read, "anywhere", []);
  const lead = strictFilter(read, "lead", []);
  const [known = 0, strict = 0, atOnce = 0] = await counts(asking, [identified, anywhere, lead]);
  if (known) return among(asking, identified, []);
  if (read.story) return weighed(asking, 0, []);
  const last = read.terms.at(-1);
  const exists = asking.reader.vocabulary.has(last?.folded ?? "");
  const done = (last?.folded.length ?? 0) >= FINISHED_WORD && exists;
  const enough = last?.marked ? strict : atOnce;
  if (!read.open || !last?.required || (done && enough)) {
    if (strict < coverageWeights.few) return weighed(asking, strict, []);
    return among(asking, anywhere, []);
  }
  const longer = asking.reader.vocabulary.startingWith(last.folded, MOST_LONGER);
  const extended = strictFilter(read, "anywhere", longer);
  const [more = 0] = await counts(asking, [extended]);
  if (more < coverageWeights.few) return weighed(asking, more, longer);
  return among(asking, extended, longer);
}

async function counts({ ask }: Asking, filters: readonly string[]): Promise<number[]> {
  const answers = await ask(filters.map((filter) => ({ filter, page: 1, hitsPerPage: 0 })));
  return answers.map(({ totalHits }) => totalHits);
}

const fields = ["card", "quality", "lead", "whole"];

/** The documents of a filter: counted by the server, the best of them put in order here. */
async function among(
  asking: Asking,
  matching: string | null,
  longer: readonly string[],
): Promise<Answered> {
  const { ask, query, read } = asking;
  const byRelevance = query.sort === "relevance" && matching !== null;
  const window = query.pageSize * Math.ceil(WINDOW / query.pageSize);
  const inWindow = byRelevance && query.page * query.pageSize <= window;
  const reachable = query.page * query.pageSize <= LAST_REACHABLE;
  const chosen = facetNames.filter((name) => query.filters[name]?.length);
  const filter = (except: FacetName | null) => [
    ...filterOf(query, except),
    ...(matching === null ? [] : [matching]),
  ];
  const base = { page: 1, filter: filter(null) };
  const recalled = inWindow
    ? recallQueries(read).map((q) => ({
        ...base,
        ...q,
        hitsPerPage: WINDOW,
        locales: ["vie", "eng"] as ("vie" | "eng")[],
        attributesToRetrieve: fields,
      }))
    : [];
  const answers = await ask([
    {
      ...base,
      ...(inWindow
        ? { hitsPerPage: window }
        : { page: reachable ? query.page : 1, hitsPerPage: reachable ? query.pageSize : 0 }),
      facets: facetNames.filter((name) => !chosen.includes(name)),
      attributesToRetrieve: fields,
      sort: byRelevance ? ["quality:desc", "published_at:desc"] : sortOf(query),
    },
    ...chosen.map((name) => ({
      ...base,
      filter: filter(name),
      hitsPerPage: 0,
      facets: [name],
    })),
    ...recalled,
  ]);
  const [first, ...rest] = answers;
  if (!first) return nothing;
  const facets = emptyCounts();
  for (const { facetDistribution } of [first, ...rest]) {
    for (const [name, values] of Object.entries(facetDistribution ?? {})) {
      facets[name as FacetName] = values;
    }
  }
  const found = inWindow ? distinct(answers.flatMap(({ hits }) => hits)) : first.hits;
  const hits = rated(read, found, { reorder: byRelevance, longer, asked: matching !== null });
  const from = inWindow ? (query.page - 1) * query.pageSize : 0;
  const shown = reachable ? hits.slice(from, from + query.pageSize) : [];
  const best = hits.slice(0, 20).map(({ card }) => card);
  return { total: first.totalHits, hits: shown, facets, best, loosened: false };
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one.card.id, one])).values()];
}

/** Texts by which the server finds the best of a large set: the words, and each meaning said otherwise. */
function recallQueries({ terms, concepts }: Interpretation): { q: string }[] {
  const telling = [...terms]
    .filter((term) => term.required)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  const words = terms.filter((term) => telling.includes(term));
  const said = concepts.flatMap(({ phrases }) => phrases.slice(0, 3)).slice(0, 6);
  const texts = [
    words.map((term) => term.alternatives[0] ?? term.folded).join(" "),
    ...said.map((phrase) => phrase.map(({ exact }) => exact.replace(/[SFRXJ]$/, "")).join(" ")),
  ];
  return [...new Set(texts)].map((q) => ({ q }));
}

/**
 * Hardly any document has every word: those that have something telling are taken whole and weighed here.
 * @param strict how many have every word
 */
async function weighed(
  asking: Asking,
  strict: number,
  longer: readonly string[],
): Promise<Answered> {
  const { ask, read } = asking;
  const codes = any(
    read.concepts.flatMap(({ codes }) =>
      codes.map((code) => `lead = ${JSON.stringify(`@${code}`)}`),
    ),
  );
  const take = (filter: string, hitsPerPage: number) => ({
    filter,
    page: 1,
    hitsPerPage,
    attributesToRetrieve: fields,
    sort: ["quality:desc", "published_at:desc"],
  });
  const [every, ...rest] = await ask([
    take(strictFilter(read, "anywhere", longer), coverageWeights.few),
    take(looseFilter(read, tellingTerms(asking)), MOST_WEIGHED),
    take(codes, WINDOW),
  ]);
  const strictly = new Set(every?.hits.map(({ card }) => card.id));
  const found = distinct([every, ...rest].flatMap((one) => one?.hits ?? []));
  const weights = found.map((one) => weightBy(read, holdsOf(one), read.story));
  const bar = barOf(asking, strict, weights, found);
  const kept = found.filter((one, at) => strictly.has(one.card.id) || (weights[at] ?? 0) >= bar);
  const loosened = !read.story && strict === 0 && kept.length > 0;
  return { ...narrowed(asking, kept, longer), loosened };
}

function barOf(
  { read }: Asking,
  strict: number,
  weights: readonly number[],
  found: readonly Found[],
): number {
  const least = 1e-9;
  if (read.story) return Math.max(least, coverageWeights.ofBest * Math.max(0, ...weights));
  // A word that no document has, nor says otherwise, is nothing to be short of.
  const had = found.map((one) => hadBy(read, holdsOf(one), []));
  const total = read.terms.reduce((sum, term, at) => {
    const covering = read.concepts.flatMap((one, c) => (one.terms.includes(at) ? [c] : []));
    const known = had.some((one) => one.words[at] || covering.some((c) => one.concepts[c]));
    return known ? sum + term.weight : sum;
  }, 0);
  return Math.max(least, nearShare(read, strict === 0) * total);
}

/** Terms in few documents; when all are common, the rarest two. */
function tellingTerms({ read, reader }: Asking): number[] {
  const most = Math.max(COMMON_FEW, COMMON_SHARE * reader.documents);
  const frequency = (at: number) => reader.vocabulary.frequency(read.terms[at]?.folded ?? "");
  const places = read.terms.flatMap((term, at) => (term.required ? [at] : []));
  const byRarity = places.sort((a, b) => frequency(a) - frequency(b));
  const rare = byRarity.filter((at) => frequency(at) <= most);
  return rare.length >= 2 ? rare : byRarity.slice(0, 2);
}

/** Filters, counts and orders documents that are all here. */
function narrowed(asking: Asking, found: readonly Found[], longer: readonly string[]): Answered {
  const { query, read } = asking;
  const columns = new Columns();
  found.forEach(({ card, quality }, n) => {
    const facets = Object.entries(facetValues(card)).flatMap(([name, values]) =>
      values.map((value) => `${name}:${value}`),
    );
    const publishedAt = card.publishedAt ? Date.parse(card.publishedAt) / 1000 : 0;
    const price = card.price.minVnd ?? card.price.maxVnd;
    columns.set({ n, facets, quality, price, trl: card.trl, publishedAt, deadline: null });
  });
  const { ids, counts: facets } = columns.narrow(columns.all(), query.type, query.filters);
  const byRelevance = query.sort === "relevance";
  const order = byRelevance ? [...ids] : columns.sorted(ids, query.sort, ids.length, new Date());
  const kept = order.flatMap((n) => found[n] ?? []);
  const hits = rated(read, kept, { reorder: byRelevance, longer, asked: true });
  const from = (query.page - 1) * query.pageSize;
  return {
    total: ids.length,
    hits: hits.slice(from, from + query.pageSize),
    facets,
    best: hits.slice(0, 20).map(({ card }) => card),
    loosened: false,
  };
}

interface Rating {
  reorder: boolean;
  longer: readonly string[];
  asked: boolean;
}

function rated(read: Interpretation, found: readonly Found[], rating: Rating): SearchHit[] {
  if (!rating.asked) return found.map(({ card }) => ({ card, score: null, matched: null }));
  const rank = ranker(read);
  const hits = found.map((one) => ({
    card: one.card,
    ...rank(one.card, one.quality, hadBy(read, holdsOf(one), rating.longer)),
  }));
  if (rating.reorder) hits.sort(byScore);
  return hits.map(({ card, score, matched }) => ({ card, matched, score: shownScore(score) }));
}

function holdsOf({ lead, whole }: Found): Holds {
  const sets = { lead: new Set(lead), whole: new Set(whole) };
  return ({ column, lexeme }) => sets[column].has(lexeme);
}
