import { facetValues } from "../facets.ts";
import { Columns } from "../postgres/columns.ts";
import { hadBy, nearShare, weightBy } from "../ranking/coverage.ts";
import { coverageWeights } from "../ranking/weights.ts";
import { type Answered, type Asking, distinct, type Found, names } from "./ask.ts";
import { any, looseFilter, neighbourFilters, strictFilter } from "./filter.ts";
import { holdsOf, rated } from "./rated.ts";

/** Documents taken whole when what every one lacks has to be weighed: some that have words side by side, others. */
const MOST_NEIGHBOURS = 60;
const MOST_WEIGHED = 200;
/** Documents taken because they bear a code the query means. */
const MOST_CODED = 30;
/** Words in more than this share of the documents tell too little to be asked for alone. */
const COMMON_SHARE = 0.1;
const COMMON_FEW = 60;

/**
 * Hardly any document has every word: those that have something telling are taken whole and weighed here.
 * @param strict how many have every word
 */
export async function weighed(
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
    attributesToRetrieve: names,
    sort: ["quality:desc", "published_at:desc"],
  });
  const [every, ...rest] = await ask([
    take(strictFilter(read, "anywhere", longer), coverageWeights.few),
    take(any(neighbourFilters(read)), MOST_NEIGHBOURS),
    take(looseFilter(read, tellingTerms(asking)), MOST_WEIGHED),
    take(codes, MOST_CODED),
  ]);
  const strictly = new Set(every?.hits.map(({ id }) => id));
  const named = distinct([every, ...rest].flatMap((one) => one?.hits ?? []));
  const found = await asking.documents.read(ask, named);
  const weights = found.map((one) => weightBy(read, holdsOf(one), read.story));
  const bar = barOf(asking, strict, weights, found);
  const kept = found.filter((one, at) => strictly.has(one.id) || (weights[at] ?? 0) >= bar);
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
