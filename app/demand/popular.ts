import { fold, wordsOf } from "#app/search/reading/folding.ts";
import { isCoarse } from "./coarse.ts";
import { keepable } from "./screen.ts";

/** Only these last days count: what people look for changes. */
export const POPULAR_DAYS = 90;
/** Asked on fewer days, it may be one person's question; asked less often, it says little. */
const FEWEST_DAYS = 3;
const FEWEST_SEARCHES = 5;
const LONGEST = 60;
const MOST_WORDS = 8;
const MOST_POPULAR = 1_000;

/** One spelling of a query over the period. */
export interface AskedQuery {
  query: string;
  searches: number;
  opens: number;
  /** Days on which it was asked, as "2026-11-22". */
  days: readonly string[];
  /** Whether it found something every time. */
  found: boolean;
}

/** A search asked for often, in the spelling most people used. */
export interface PopularQuery {
  text: string;
  searches: number;
}

/**
 * Queries that may be suggested to others, most asked first: asked on several days, never in vain, worth
 * opening something for, and nobody's name, number or insult. Spellings of the same words are one query,
 * said as most people with marks said it.
 */
export function popular(asked: readonly AskedQuery[]): PopularQuery[] {
  const groups = Map.groupBy(asked.filter(mayBeShown), ({ query }) => fold(query));
  const sum = (list: readonly AskedQuery[], of: "searches" | "opens") =>
    list.reduce((total, one) => total + one[of], 0);
  return [...groups.values()]
    .filter(
      (list) =>
        new Set(list.flatMap(({ days }) => days)).size >= FEWEST_DAYS &&
        sum(list, "searches") >= FEWEST_SEARCHES &&
        sum(list, "opens") > 0 &&
        list.every(({ found }) => found),
    )
    .map((list) => ({ text: bestSpelling(list), searches: sum(list, "searches") }))
    .sort((a, b) => b.searches - a.searches || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_POPULAR);
}

function mayBeShown({ query }: AskedQuery): boolean {
  const words = wordsOf(query);
  if (query.length > LONGEST || words.length === 0 || words.length > MOST_WORDS) return false;
  // The rules of what may be kept may have become stricter since.
  return keepable(query) === query && !isCoarse(query);
}

/** Whoever typed marks said which word is meant. */
function bestSpelling(list: readonly AskedQuery[]): string {
  const isMarked = ({ query }: AskedQuery) => /[^ -~]/.test(query);
  const [best] = [...list].sort(
    (a, b) => Number(isMarked(b)) - Number(isMarked(a)) || b.searches - a.searches,
  );
  return best?.query ?? "";
}
