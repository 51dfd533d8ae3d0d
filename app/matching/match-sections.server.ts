import type { Locale } from "#app/i18n/config.ts";
import { nearIndex } from "#app/search/search-thread.server.ts";
import { findMatches } from "./find-matches.server.ts";
import type { Direction, MatchSection } from "./model.ts";
import { matchSection } from "./say-matches.server.ts";

/** The sections of a listing's or a need's page; none for what is not in the public index, e.g. a draft. */
export const matchSections = nearIndex(
  "match sections",
  async (
    db,
    now: Date,
    id: string,
    directions: readonly Direction[],
    locale: Locale,
  ): Promise<MatchSection[]> => {
    const sections = directions.map(async (direction) =>
      matchSection(direction, await findMatches(db, now, direction, id), locale),
    );
    return (await Promise.all(sections)).filter((section) => section !== null);
  },
);
