import type { RouterContextProvider } from "react-router";
import { drawOnce } from "#app/platform/http/draw-once.server.ts";
import type { DrawnMatches, MatchSection } from "./model.ts";
import { matchRows } from "./views/match-rows.tsx";

/**
 * A section of matches for its page.
 * @param id of the list on that page
 */
export function drawMatches(
  context: Readonly<RouterContextProvider>,
  id: string,
  { rows, ...said }: MatchSection,
): DrawnMatches {
  return { id, ...said, rows: drawOnce(context, id, matchRows(rows)) };
}
