import {
  type Card,
  LAST_REACHABLE,
  nothingSpecial,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from "../model.ts";
import { highest } from "../ranking/highest.ts";
import { byScore, type Rank, ranker, shownScore } from "../ranking/ranking.ts";
import { weights } from "../ranking/weights.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import { understoodAs, wantedIn } from "../reading/understood.ts";
import type { Catalogue } from "./catalogue.server.ts";
import type { Matches } from "./matches.ts";

/** Results ranked with all signals; what follows them keeps the order of tier, title and quality. */
const WINDOW = 60;
/** Matches compared by their titles to fill the window. */
const COMPARED = 4_000;
/** What a title that says all of the query weighs against the weight of its words anywhere. */
const FIRST_TITLE = 0.5;

export interface Asked {
  query: SearchQuery;
  read: Interpretation;
  /** Null where nothing is asked for. */
  matches: Matches | null;
  catalogue: Catalogue;
}

/** A page of what was found, filtered, counted and ranked: the same for whichever engine found it. */
export async function pageOf(asked: Asked): Promise<Omit<SearchResult, "engine" | "tookMs">> {
  const { query, read, matches, catalogue } = asked;
  const { ids, counts } = catalogue.columns.narrow(matches?.all ?? null, query.type, query.filters);
  const from = (query.page - 1) * query.pageSize;
  const end = Math.min(from + query.pageSize, LAST_REACHABLE, ids.length);
  const ordered = from < end ? await order({ ...asked, ids, from, end }) : noOrder;
  return {
    total: ids.length,
    page: query.page,
    pageSize: query.pageSize,
    hits: ordered.hits,
    facets: counts,
    terms: wantedIn(read),
    understood:
      matches && !query.exact && ids.length > 0
        ? { ...understoodAs(read, ordered.best), loosened: isLoosened(matches, ids) }
        : nothingSpecial,
  };
}

/** Whether what is left after the filters are near misses alone. */
function isLoosened({ all, whole }: Matches, ids: Uint32Array): boolean {
  if (whole.length === all.length) return false;
  const complete = new Set(whole);
  return !ids.some((n) => complete.has(n));
}

interface Ordering extends Asked {
  ids: Uint32Array;
  from: number;
  end: number;
}

interface Ordered {
  hits: SearchHit[];
  /** Cards of the best results, whatever page is shown. */
  best: Card[];
}

const noOrder: Ordered = { hits: [], best: [] };

async function order(ordering: Ordering): Promise<Ordered> {
  const { query, read, matches, catalogue, ids, from, end } = ordering;
  const now = new Date();
  if (!matches || query.sort !== "relevance") {
    const sort = matches || query.sort !== "relevance" ? query.sort : "browse";
    const page = catalogue.columns.sorted(ids, sort, end, now).slice(from, end);
    const cards = await catalogue.cards.read(page);
    const rank = matches && ranker(read);
    const hits = page.flatMap((n) => hit(cards.get(n), rank, n, ordering));
    return { hits, best: hits.map((one) => one.card) };
  }
  const candidates = byTier(ordering, Math.max(end, WINDOW), now);
  const window = await catalogue.cards.read(candidates.slice(0, WINDOW));
  const inWindow = new Set(window.keys());
  const rank = ranker(read);
  const ranked = [...window]
    .flatMap(([n, card]) => ({
      n,
      card,
      ...rank(card, catalogue.columns.qualityOf(n), matches.had(n)),
    }))
    .sort(byScore);
  const best = ranked.slice(0, 20).map((one) => one.card);
  const shown: SearchHit[] = ranked
    .slice(from, end)
    .map(({ card, score, matched }) => ({ card, score: shownScore(score), matched }));
  const missing = end - from - shown.length;
  if (missing === 0) return { hits: shown, best };
  const skip = Math.max(0, from - ranked.length);
  const rest = candidates.filter((n) => !inWindow.has(n)).slice(skip, skip + missing);
  const cards = await catalogue.cards.read(rest);
  const tail = rest.flatMap((n) => hit(cards.get(n), null, n, ordering));
  return { hits: [...shown, ...tail], best };
}

/** Matches in exact spelling, then in title, keywords or summary, then anywhere; each by title and quality. */
function byTier({ read, matches, ids, catalogue }: Ordering, limit: number, now: Date): number[] {
  if (!matches) return [];
  const { columns, titles } = catalogue;
  const titleScore = titles.scorer(read.terms, matches.longer);
  const { weight } = matches;
  const text = weight ? (n: number) => titleScore(n) * FIRST_TITLE + weight(n) : titleScore;
  const score = (n: number) => text(n) + weights.quality * columns.qualityOf(n);
  const candidates: number[] = [];
  for (const tier of tiersOf(ids, matches.tier)) {
    const room = limit - candidates.length;
    if (room <= 0) break;
    const compared =
      tier.length > COMPARED ? columns.sorted(tier, "relevance", COMPARED, now) : tier;
    candidates.push(...highest(compared, score, room));
  }
  return candidates;
}

const PLACES = 4;

/** The documents of each place, best first. Tier 0 is "anywhere else", so it comes last. */
function tiersOf(ids: Uint32Array, tier: Uint8Array): Uint32Array[] {
  const ends = new Uint32Array(PLACES + 1);
  const placeOf = (n: number) => ((tier[n] ?? 0) + PLACES - 1) % PLACES;
  for (const n of ids) ends[placeOf(n) + 1] = (ends[placeOf(n) + 1] as number) + 1;
  for (let at = 1; at <= PLACES; at += 1)
    ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const starts = Array.from(ends);
  const next = Uint32Array.from(ends);
  const sorted = new Uint32Array(ids.length);
  for (const n of ids) {
    const place = placeOf(n);
    const at = next[place] as number;
    sorted[at] = n;
    next[place] = at + 1;
  }
  return starts.slice(1).map((end, place) => sorted.subarray(starts[place], end));
}

function hit(
  card: Card | undefined,
  rank: Rank | null,
  n: number,
  { matches, catalogue }: Ordering,
): SearchHit[] {
  if (!card) return [];
  if (!rank) return [{ card, score: null, matched: null }];
  const { score, matched } = rank(card, catalogue.columns.qualityOf(n), matches?.had(n));
  return [{ card, score: shownScore(score), matched }];
}
