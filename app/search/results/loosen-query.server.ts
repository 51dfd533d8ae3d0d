import type { Db } from "#app/platform/db/client.server.ts";
import { countFound } from "../engine.server.ts";
import type { SearchQuery, SearchResult } from "../model.ts";
import type { PlaceNames } from "./facet-lists.ts";
import { loosenings, type Way, wayOut } from "./loosenings.ts";
import type { Speech } from "./row-words.ts";

const MOST_WAYS = 6;

/**
 * Ways out of an empty result that lead somewhere: each is asked, and only those with results are offered,
 * with how many. Dropping everything is offered only where no smaller change helps.
 */
export async function waysOut(
  db: Db,
  query: SearchQuery,
  speech: Speech,
  places: PlaceNames,
): Promise<Way[]> {
  const asked = await Promise.all(
    loosenings(query)
      .slice(0, 2 * MOST_WAYS)
      .map(async (way) => ({
        way,
        total: await countFound(db, way.query),
      })),
  );
  const helping = asked.filter(({ total }) => total > 0);
  const small = helping.filter(({ way }) => way.drops !== "filters" && way.drops !== "text");
  return (small.length > 0 ? small : helping)
    .slice(0, MOST_WAYS)
    .map(({ way, total }) => wayOut(way, query, total, speech, places));
}

/** Whether asking for exactly what was typed, filters included, would show anything: else it is not offered. */
export async function isFoundAsTyped(
  db: Db,
  query: SearchQuery,
  { understood: { marked, corrected } }: Pick<SearchResult, "understood">,
): Promise<boolean> {
  if (marked === null && corrected.length === 0) return false;
  return (await countFound(db, { ...query, exact: true })) > 0;
}
