import { type Forms, goesOn, isMarked, type Token, tokenize } from "../reading/folding.ts";

/** A word to look for, as the query was understood. */
export interface Wanted {
  folded: string;
  exact: string;
  /** Also words that begin with it. */
  prefix: boolean;
  /** Spellings accepted instead of the typed one. */
  alternatives: readonly string[];
  /** Only where all of these stand side by side, of which the word is the first. */
  phrase?: readonly Forms[];
}

/** How many words of a text, from this one on, are what is wanted; 0 for none. */
function wants(wanted: Wanted, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const { phrase } = wanted;
  if (phrase) {
    const alone = phrase.length === 1;
    const whole = phrase.every((word, place) => {
      const here = tokens[at + place];
      return alone ? here?.exact === word.exact : here?.folded === word.folded;
    });
    return whole ? phrase.length : 0;
  }
  if (wanted.folded === token.folded) {
    // Someone who typed "hàn" did not mean "hạn": only plain typing marks every accent.
    return !isMarked(wanted) || wanted.exact === token.exact ? 1 : 0;
  }
  if (wanted.prefix && goesOn(wanted, token)) return 1;
  return wanted.alternatives.includes(token.folded) ? 1 : 0;
}

/**
 * Where the words of a query stand in a text: start and end, start and end, of the original characters, so
 * that marks of the language stay on their letters. Neighbouring words are joined with the space between.
 */
export function marksIn(text: string, terms: readonly Wanted[]): number[] {
  const marks: number[] = [];
  if (terms.length === 0) return marks;
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; ) {
    const size = terms.reduce((most, term) => Math.max(most, wants(term, tokens, at)), 0);
    const [first, last] = [tokens[at], tokens[at + Math.max(0, size - 1)]];
    if (size > 0 && first && last) {
      const end = marks.at(-1);
      if (end !== undefined && /^[\s-]+$/.test(text.slice(end, first.start))) marks.pop();
      else marks.push(first.start);
      marks.push(last.end);
    }
    at += Math.max(1, size);
  }
  return marks;
}
