import { isWord, type Piece } from "./piece.ts";
import { heard } from "./sounds.ts";
import { isSyllable } from "./syllables.ts";
import type { Vocabulary } from "./vocabulary.ts";

const SHORTEST_SLIP = 3;
export const SHORTEST_FAR_SLIP = 8;
const MOST_ALTERNATIVES = 3;

/** Slips of words nobody wrote, and of words that nobody wrote beside their neighbours. */
export function mend(
  pieces: Piece[],
  vocabulary: Vocabulary,
  meant: (piece: Piece) => boolean,
): void {
  pieces.forEach((piece, at) => {
    if (meant(piece) && !vocabulary.has(piece.folded)) return;
    const around = { left: pieces[at - 1]?.folded, right: pieces[at + 1]?.folded };
    const fits = (word: string) =>
      Number(around.left !== undefined && vocabulary.hasPair(around.left, word)) +
      Number(around.right !== undefined && vocabulary.hasPair(word, around.right));
    const likely = (words: readonly string[]) =>
      [...words].sort((a, b) => fits(b) - fits(a)).slice(0, MOST_ALTERNATIVES);
    if (!isWord(piece, vocabulary)) {
      const wide = slips(piece, vocabulary, 12);
      const fitting = wide.filter((word) => fits(word) > 0);
      // A proper syllable that no document has is no slip, unless another one fits its neighbours.
      const doubtful =
        piece.folded.length <= SHORTEST_SLIP || (pieces.length > 1 && isSyllable(piece.folded));
      const likeliest = wide.filter((word) => begins(word, piece.folded));
      const chosen = fitting.length > 0 || doubtful ? fitting : likeliest;
      piece.alternatives.push(...likely(chosen));
    } else if (pieces.length > 1 && fits(piece.folded) === 0 && !piece.last) {
      const fitting = confusions(piece, vocabulary).filter((word) => fits(word) > 0);
      piece.alternatives.push(...likely(fitting));
    } else if (pieces.length > 1 && fits(piece.folded) === 0) {
      piece.alternatives.push(...likely(heard(piece.folded).filter((word) => fits(word) > 0)));
    }
  });
}

/** Whether people may have slipped so: of a short word they seldom miss the first key, "nesting" is no "testing". */
function begins(word: string, typed: string): boolean {
  return word[0] === typed[0] || typed.length >= SHORTEST_FAR_SLIP;
}

/** Known words for one that is not: numbers and codes are meant as written. */
export function slips(piece: Piece, vocabulary: Vocabulary, limit = MOST_ALTERNATIVES): string[] {
  const { folded, last } = piece;
  if (folded.length < SHORTEST_SLIP || /\d/.test(folded) || vocabulary.has(folded)) return [];
  if (last && vocabulary.startingWith(folded, 1).length > 0) return [];
  const forms = heard(folded).filter((word) => vocabulary.has(word));
  const near =
    folded.length >= SHORTEST_FAR_SLIP
      ? vocabulary.nearly(folded, limit)
      : vocabulary.near(folded, limit);
  return [...new Set([...forms, ...near])];
}

/**
 * Words a known word may have been meant as, when it does not fit where it stands. Whoever put the marks on
 * "quả" did not mean "sữa".
 */
function confusions({ folded, marked }: Piece, vocabulary: Vocabulary): string[] {
  const forms = heard(folded).filter((word) => vocabulary.has(word));
  if (folded.length < SHORTEST_SLIP || /\d/.test(folded)) return forms;
  const near = vocabulary.near(folded, 12).filter((word) => !marked || word[0] === folded[0]);
  return [...forms, ...near];
}
