import { type Lookup, pairLookup } from "../projection/index-text.ts";
import type { Interpretation, Term } from "../reading/interpretation.ts";
import { coverageWeights } from "./weights.ts";

/** Share of the query's weight that makes a near miss. */
export function nearShare({ terms, concepts }: Interpretation, none: boolean): number {
  const { enough, nearlyAll } = coverageWeights;
  const required = terms.filter((term) => term.required);
  // A number that is nowhere is not nearly another number.
  if (required.every(({ folded }) => /\d/.test(folded))) return Number.POSITIVE_INFINITY;
  if (none) return enough;
  return required.length > 2 || concepts.length > 0 ? nearlyAll.longer : nearlyAll.short;
}

function formsOf({ folded, alternatives }: Term): string[] {
  return [folded, ...alternatives];
}

/** Every pair that forms of two neighbours make; none at the ends of a question. */
export function pairLookups(left: Term | undefined, right: Term | undefined): Lookup[] {
  if (!left || !right) return [];
  return formsOf(left).flatMap((one) => formsOf(right).map((other) => pairLookup(one, other)));
}
