import {
  codeLookup,
  exactLookup,
  identifierLookup,
  type Lookup,
  pairLookup,
  phraseLookups,
  wordLookup,
} from "../projection/index-text.ts";
import type { Interpretation, Term } from "../reading/interpretation.ts";
import type { Had } from "./ranking.ts";
import { coverageWeights, weights } from "./weights.ts";

/** Whether one document has a lexeme. */
export type Holds = (lookup: Lookup) => boolean;

/** What a document has of each part of a query, by the best place the index tells. */
export function hadBy(read: Interpretation, holds: Holds, longer: readonly string[]): Had {
  const { terms, pairs, concepts, identifiers } = read;
  const { place, form } = weights;
  const identified = (whole: boolean) =>
    identifiers.some((one) => one.whole === whole && holds(identifierLookup(one.form)));
  return {
    words: terms.map((term, at) => {
      const words = formsOf(term);
      const spelled = !term.marked || holds(exactLookup(term.exact));
      if (words.some((word) => holds(wordLookup("lead", word))))
        return place.lead * (spelled ? form.asTyped : form.otherAccent);
      const more = at === terms.length - 1 ? longer : [];
      if (more.some((word) => holds(wordLookup("lead", word)))) return place.lead * form.longer;
      return words.some((word) => holds(wordLookup("whole", word))) ? place.text : 0;
    }),
    pairs: pairs.map(({ left, right }) =>
      pairLookups(terms[left], terms[right]).some(holds) ? place.lead : 0,
    ),
    concepts: concepts.map(({ phrases }) =>
      phrases.some((phrase) => hasPhrase(phraseLookups(phrase), holds)) ? place.lead : 0,
    ),
    identified: identified(true) ? 1 : identified(false) ? weights.mentioned : 0,
  };
}

/** The weight of what a document has of a query, before any ranking. */
export function weightBy(
  { terms, pairs, concepts }: Interpretation,
  holds: Holds,
  story: boolean,
): number {
  const shares = story ? coverageWeights.story : coverageWeights.phrase;
  const said = concepts.map(({ phrases }) =>
    phrases.some((phrase) => hasPhrase(phraseLookups(phrase), holds)),
  );
  const pointed = concepts.map(({ codes }) => codes.some((code) => holds(codeLookup(code))));
  let sum = 0;
  terms.forEach((term, at) => {
    const covers = (c: number) => concepts[c]?.terms.includes(at) ?? false;
    const otherwise = said.some((is, c) => is && covers(c));
    const lead = otherwise || formsOf(term).some((word) => holds(wordLookup("lead", word)));
    const whole = lead || formsOf(term).some((word) => holds(wordLookup("whole", word)));
    const code = !whole && pointed.some((is, c) => is && covers(c));
    sum += term.weight * (shares.anywhere * Number(whole) + shares.lead * Number(lead));
    if (code) sum += term.weight * coverageWeights.code * (shares.anywhere + shares.lead);
  });
  for (const { left, right } of pairs) {
    const weight = ((terms[left]?.weight ?? 0) + (terms[right]?.weight ?? 0)) / 2;
    if (pairLookups(terms[left], terms[right]).some(holds)) sum += shares.pair * weight;
  }
  return sum;
}

/** Share of the query's weight that makes a near miss. */
export function nearShare({ terms, concepts }: Interpretation, none: boolean): number {
  const { enough, nearlyAll } = coverageWeights;
  const required = terms.filter((term) => term.required);
  // A number that is nowhere is not nearly another number.
  if (required.every(({ folded }) => /\d/.test(folded))) return Number.POSITIVE_INFINITY;
  if (none) return enough;
  return required.length > 2 || concepts.length > 0 ? nearlyAll.longer : nearlyAll.short;
}

function hasPhrase(lookups: readonly Lookup[], holds: Holds): boolean {
  return lookups.length > 0 && lookups.every(holds);
}

function formsOf({ folded, alternatives }: Term): string[] {
  return [folded, ...alternatives];
}

export function pairLookups(left: Term | undefined, right: Term | undefined): Lookup[] {
  if (!left || !right) return [];
  return formsOf(left).flatMap((one) => formsOf(right).map((other) => pairLookup(one, other)));
}
