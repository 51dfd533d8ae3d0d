import { type Forms, isMarked, type Token, tokenize } from "./folding.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One word of a query, as meant. */
export interface Piece extends Forms {
  /** As typed; for a word put together or cut apart, its part. */
  typed: string;
  marked: boolean;
  capitals: boolean;
  /** How it was probably meant, in letters to show, when that is not how it was typed. */
  meant: string | null;
  /** Other words it may have been meant as, likeliest first. */
  alternatives: string[];
  /** Whether the query ends with this very word, so that it may be unfinished. */
  last: boolean;
}

/** @param last whether it may still be typed on */
export function pieceOf(text: string, token: Token, last: boolean): Piece {
  const typed = text.slice(token.start, token.end);
  return {
    folded: token.folded,
    exact: token.exact,
    typed,
    marked: isMarked(token),
    capitals: typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase(),
    meant: null,
    alternatives: [],
    last,
  };
}

/**
 * The piece read as another word, with what was typed kept beside it; the same piece where the word is none.
 */
export function become(piece: Piece, word: string): Piece {
  const [token] = tokenize(word);
  if (!token) return piece;
  const { folded, exact } = token;
  return { ...piece, folded, exact, marked: isMarked(token), meant: word };
}

/** Whether it needs no correction: a word that documents use, or a number. */
export function isWord(piece: Piece, vocabulary: Vocabulary): boolean {
  return vocabulary.has(piece.folded) || /^\d+$/.test(piece.folded);
}
