import { isMarked, type Token, tokenize } from "./folding.ts";

/** A word to look for, as the query was understood. */
export interface Wanted {
  folded: string;
  exact: string;
  /** Also words that begin with it. */
  prefix: boolean;
  /** Spellings accepted instead of the typed one. */
  alternatives: readonly string[];
}

function wants(term: Wanted, token: Token): boolean {
  if (term.folded === token.folded) {
    // Someone who typed "hàn" did not mean "hạn": only plain typing marks every accent.
    return !isMarked(term) || term.exact === token.exact;
  }
  if (term.prefix && token.folded.startsWith(term.folded)) return true;
  return term.alternatives.includes(token.folded);
}

/**
 * Where the words of a query stand in a text: start and end, start and end, of the original characters, so
 * that marks of the language stay on their letters. Neighbouring words are joined with the space between.
 */
export function marksIn(text: string, terms: readonly Wanted[]): number[] {
  const marks: number[] = [];
  if (terms.length === 0) return marks;
  for (const token of tokenize(text)) {
    if (!terms.some((term) => wants(term, token))) continue;
    const end = marks.at(-1);
    if (end !== undefined && /^[\s-]+$/.test(text.slice(end, token.start))) marks.pop();
    else marks.push(token.start);
    marks.push(token.end);
  }
  return marks;
}
