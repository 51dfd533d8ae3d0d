import type { Db } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { catalogueOf } from "#app/search/postgres/catalogue.server.ts";
import { readerOf } from "#app/search/postgres/lexicon.server.ts";
import { wordsOf } from "#app/search/reading/folding.ts";
import type { Lexicon } from "#app/search/reading/lexicon.ts";
import { isSyllable } from "#app/search/reading/syllables.ts";
import type { Reader } from "#app/search/reading/word-weights.ts";
import { nearIndex } from "#app/search/search-thread.server.ts";
import type { SettledSearch } from "./model.ts";
import { keepable } from "./screen.ts";

interface Tally {
  day: string;
  query: string;
  searches: number;
  opens: number;
  results: number;
  industry: string | null;
  codes: string[];
  engine: string;
}

/**
 * Adds searches to their day's counts; what may not be kept is not written down, and neither is a word
 * somebody left unfinished.
 */
export async function keepSearches(db: Db, searches: readonly SettledSearch[]): Promise<void> {
  if (searches.length === 0) return;
  for (const one of await tallied(db, searches)) await add(db, one);
}

/** Counts by day and query, in one order for every process, so that two of them never wait for each other. */
const tallied = nearIndex("count searches", async (db, searches: readonly SettledSearch[]) => {
  const reader = await readerOf(db, await catalogueOf(db));
  const { lexicon } = reader;
  const tallies = new Map<string, Tally>();
  for (const search of searches) {
    const query = keepable(search.text);
    if (query === null || !(search.said || search.opened || isFinished(search.text, reader)))
      continue;
    const day = localDay(search.at);
    const key = `${day} ${query}`;
    const before = tallies.get(key) ?? { ...empty, day, query, ...meaningOf(lexicon, search) };
    tallies.set(key, {
      ...before,
      searches: before.searches + 1,
      opens: before.opens + (search.opened ? 1 : 0),
      results: search.results,
      engine: search.engine,
    });
  }
  return [...tallies.values()].sort((a, b) => (a.query < b.query ? -1 : 1));
});

const SHORTEST_WORD = 2;

/** Whether typed words end with a whole one: a syllable, or a word of the index or the field. */
function isFinished(text: string, { vocabulary, lexicon }: Reader): boolean {
  const last = wordsOf(text).at(-1)?.folded ?? "";
  if (last.length < SHORTEST_WORD) return /\d/.test(last);
  return isSyllable(last) || vocabulary.has(last) || lexicon.knows(last) || /\d/.test(last);
}

const empty = { searches: 0, opens: 0, results: 0, engine: "" };

async function add(db: Db, tally: Tally): Promise<void> {
  const { day, query, searches, opens, results, industry, codes, engine } = tally;
  await db.$executeRaw`
    insert into search_demand (day, query, searches, opens, results, industry, codes, engine)
    values (${day}::date, ${query}, ${searches}, ${opens}, ${results}, ${industry}, ${codes}, ${engine})
    on conflict (query, day) do update set
      searches = search_demand.searches + excluded.searches,
      opens = search_demand.opens + excluded.opens,
      results = excluded.results,
      industry = coalesce(excluded.industry, search_demand.industry),
      codes = excluded.codes,
      engine = excluded.engine`;
}

/** What the words point at; the trade of most results where they point at none. */
function meaningOf(lexicon: Lexicon, { text, industry }: SettledSearch) {
  const asked = wordsOf(text).map((word) => ({ ...word, capitals: false }));
  const codes = [...new Set(lexicon.find(asked).flatMap((found) => found.codes))];
  const trade = codes.find((code) => code.startsWith("industry:"));
  return { codes, industry: trade ? trade.slice("industry:".length) : industry };
}
