import type { Db } from "#app/platform/db/client.server.ts";
import { suggest } from "#app/search/suggestions/suggest.server.ts";
import { type Latencies, withUsers } from "./measure.ts";
import { typedSoFar } from "./synthetic-market.ts";

export interface SuggestionMeasures {
  alone: Latencies;
  besideSearch: Latencies;
  /** Processor time of one list of suggestions. */
  cpuMs: number;
}

const TIMES = 2_000;
/** Results follow the typing at each pause: a search for about every fourth list of suggestions. */
const SEARCHERS = 2;

/** Lists of suggestions for 8 users who type, every text another one: by themselves, then beside searches. */
export async function measureSuggestions(
  db: Db,
  find: (turn: number) => Promise<unknown>,
): Promise<SuggestionMeasures> {
  const list = (turn: number) => suggest(db, typedSoFar(turn), "vi");
  for (let turn = 0; turn < 100; turn += 1) await list(turn);
  const before = process.cpuUsage();
  const alone = await withUsers(8, TIMES, (turn) => list(10_000 + turn));
  const { user, system } = process.cpuUsage(before);
  let typing = true;
  const searching = Array.from({ length: SEARCHERS }, async (_, searcher) => {
    for (let turn = 0; typing; turn += 1) await find(700_000 + SEARCHERS * turn + searcher);
  });
  const besideSearch = await withUsers(8, TIMES, (turn) => list(50_000 + turn));
  typing = false;
  await Promise.all(searching);
  return { alone, besideSearch, cpuMs: (user + system) / 1_000 / TIMES };
}
