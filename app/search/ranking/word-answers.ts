import { type Forms, goesOn } from "../reading/folding.ts";
import { type Interpretation, isSpelled, type Term } from "../reading/interpretation.ts";
import { numberedWords, wordAt } from "../reading/numbered-words.ts";
import { weights } from "./weights.ts";

/** What a word of a text answers: terms by place, and phrases that begin with it. */
export interface Answer {
  forms: readonly (readonly [term: number, form: number])[];
  /** The pairs it may be the left of, and how well it is the right of each pair; 0 is not at all. */
  lefts: readonly (readonly [pair: number, form: number])[];
  rights: readonly number[];
  phrases: readonly (readonly [concept: number, words: readonly Forms[]])[];
}

/** What a word answers, by its number; null for nothing. Worked out once a word. */
export type Answers = (word: number) => Answer | null;

const noPhrases: Answer["phrases"] = [];

/** What each word of a title answers of a question, found once a word however many titles have it. */
export function answersTo({ terms, pairs, concepts }: Interpretation): Answers {
  const starts = new Map<string, [number, readonly Forms[]][]>();
  concepts.forEach(({ phrases }, at) => {
    for (const words of phrases) {
      const first = words[0]?.folded ?? "";
      starts.set(first, [...(starts.get(first) ?? []), [at, words]]);
    }
  });
  const asked = new Set(terms.flatMap((term) => [term.folded, ...term.alternatives]));
  const begun = terms.filter((term) => term.prefix).map((term) => term.folded);
  const answer = (number: number): Answer | null => {
    const word = wordAt(number);
    const { folded } = word;
    const phrases = starts.get(folded) ?? noPhrases;
    // Most words of a text have nothing to do with the query.
    if (phrases.length === 0 && !asked.has(folded) && !begun.some((one) => folded.startsWith(one)))
      return null;
    const byTerm = terms.map((term) => formOf(term, word));
    const forms = byTerm.flatMap((form, at) => (form > 0 ? [[at, form] as const] : []));
    if (forms.length + phrases.length === 0) return null;
    const lefts = pairs.flatMap(({ left }, at) => {
      const form = byTerm[left] as number;
      return form > 0 ? [[at, form] as const] : [];
    });
    return { forms, lefts, rights: pairs.map(({ right }) => byTerm[right] as number), phrases };
  };
  const known: (Answer | null)[] = [null];
  const places = new Uint16Array(numberedWords());
  return (number) => {
    const place = places[number];
    if (place) return known[place - 1] as Answer | null;
    const found = answer(number);
    places[number] = found ? known.push(found) : 1;
    return found;
  };
}

function formOf(term: Term, token: Forms): number {
  const { asTyped, otherAccent, longer, corrected } = weights.form;
  if (token.folded === term.folded)
    return isSpelled(term, token.exact) ? asTyped : otherAccent * term.lettersShare;
  if (term.alternatives.includes(token.folded)) return corrected;
  return term.prefix && goesOn(term, token) ? longer : 0;
}
