import { dayOf } from "#app/monitoring/period.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { lexiconOf } from "#app/search/postgres/lexicon.server.ts";
import { wordsOf } from "#app/search/reading/folding.ts";
import type { Lexicon } from "#app/search/reading/lexicon.ts";
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

/** Adds searches to their day's counts; what may not be kept is not written down. */
export async function keepSearches(db: Db, searches: readonly SettledSearch[]): Promise<void> {
  const lexicon = await lexiconOf(db);
  const tallies = new Map<string, Tally>();
  for (const search of searches) {
    const query = keepable(search.text);
    if (query === null) continue;
    const day = dayOf(search.at);
    const key = `${day} ${query}`;
    const tally = tallies.get(key) ?? { ...empty, day, query, ...meaningOf(lexicon, search) };
    tallies.set(key, {
      ...tally,
      searches: tally.searches + 1,
      opens: tally.opens + (search.opened ? 1 : 0),
      results: search.results,
      engine: search.engine,
    });
  }
  // One order for every process, so that two of them never wait for each other.
  const sorted = [...tallies.values()].sort((a, b) => (a.query < b.query ? -1 : 1));
  for (const tally of sorted) await add(db, tally);
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
