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

export interface Segment {
  text: string;
  marked: boolean;
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
 * Cuts a text into marked and plain parts. Works on the original characters, so marks of the language
 * stay on their letters; neighbouring marked words are joined with the space between them.
 */
export function highlight(text: string, terms: readonly Wanted[]): Segment[] {
  const spans: [number, number][] = [];
  for (const token of tokenize(text)) {
    if (!terms.some((term) => wants(term, token))) continue;
    const last = spans.at(-1);
    if (last && /^[\s-]+$/.test(text.slice(last[1], token.start))) last[1] = token.end;
    else spans.push([token.start, token.end]);
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at) segments.push({ text: text.slice(at, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
}
