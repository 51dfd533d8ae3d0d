import { codeLookup, type Lookup, phraseLookups, wordLookup } from "../projection/index-text.ts";
import { pairLookups } from "../ranking/coverage.ts";
import type { Concept, Interpretation, Term } from "../reading/interpretation.ts";

/**
 * What a query asks for as a filter of Meilisearch over the words of its documents: exact sets, beyond
 * the ten words the server reads of a query text, and the same sets PostgreSQL finds.
 */

const MOST_PHRASES = 12;

export function isHeld({ column, lexeme }: Lookup): string {
  return `${column} = ${JSON.stringify(lexeme)}`;
}

export function any(conditions: readonly string[]): string {
  return conditions.length > 0 ? `(${[...new Set(conditions)].join(" OR ")})` : "id IN []";
}

export function all(conditions: readonly string[]): string {
  return conditions.length > 0 ? `(${conditions.join(" AND ")})` : "id IN []";
}

/** Documents with every required word, or what it means said otherwise. */
export function strictFilter(
  { terms, concepts }: Interpretation,
  longer: readonly string[],
): string {
  const said = concepts.map(saidOtherwise);
  const wanted = terms.flatMap((term, at) => {
    if (!term.required) return [];
    const last = at === terms.length - 1;
    const otherwise = concepts.flatMap((concept, c) =>
      concept.terms.includes(at) ? (said[c] ?? []) : [],
    );
    return [any([...held(term, last ? longer : []), ...otherwise])];
  });
  return all(wanted);
}

function held(term: Term, longer: readonly string[]): string[] {
  const forms = [term.folded, ...term.alternatives, ...longer];
  return forms.map((word) => isHeld(wordLookup("whole", word)));
}

function saidOtherwise({ phrases }: Concept): string[] {
  return phrases
    .slice(0, MOST_PHRASES)
    .map(phraseLookups)
    .filter((lookups) => lookups.length > 0)
    .map((lookups) => all(lookups.map(isHeld)));
}

/**
 * Documents that have anything telling of a query: its rarest words, its meanings and, of a few words, its
 * neighbours. The best of them are among these, whatever is missing.
 * @param telling places of the terms that are rare enough to be asked for alone
 */
export function looseFilter(read: Interpretation, telling: readonly number[]): string {
  const { terms, pairs, concepts } = read;
  const words = telling.flatMap((at) => {
    const term = terms[at];
    return term ? held(term, []) : [];
  });
  const said = concepts.flatMap(saidOtherwise);
  // A story has too many of the others, and what answers it has more than one of them.
  if (read.story) return any([...words, ...said]);
  const neighbours = pairs.flatMap(({ left, right }) =>
    pairLookups(terms[left], terms[right]).map(isHeld),
  );
  const codes = concepts.flatMap((concept) => concept.codes.map(codeLookup).map(isHeld));
  return any([...words, ...said, ...neighbours, ...codes]);
}
