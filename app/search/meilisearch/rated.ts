import type { SearchHit } from "../model.ts";
import type { Column } from "../projection/index-text.ts";
import { type Holds, hadBy } from "../ranking/coverage.ts";
import { byScore, ranker, shownScore } from "../ranking/ranking.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import type { Found } from "./ask.ts";

export interface Rating {
  reorder: boolean;
  longer: readonly string[];
  asked: boolean;
}

/** Documents as results, put in their final order where they are all here. */
export function rated(read: Interpretation, found: readonly Found[], rating: Rating): SearchHit[] {
  if (!rating.asked) return found.map(({ card }) => ({ card, score: null, matched: null }));
  const rank = ranker(read);
  const hits = found.map((one) => ({
    card: one.card,
    ...rank(one.card, one.quality, hadBy(read, holdsOf(one), rating.longer)),
  }));
  if (rating.reorder) hits.sort(byScore);
  return hits.map(({ card, score, matched }) => ({ card, matched, score: shownScore(score) }));
}

/** The same documents are asked again and again. */
const held = new WeakMap<Found, Record<Column, ReadonlySet<string>>>();

export function holdsOf(found: Found): Holds {
  const sets = held.get(found) ?? { lead: new Set(found.lead), whole: new Set(found.whole) };
  held.set(found, sets);
  return ({ column, lexeme }) => sets[column].has(lexeme);
}
