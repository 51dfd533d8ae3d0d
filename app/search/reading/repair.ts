import { tokenize } from "./folding.ts";
import { become, isWord, type Piece, pieceOf } from "./piece.ts";
import { mend, slips } from "./slips.ts";
import { join, split } from "./spacing.ts";
import { isSyllable } from "./syllables.ts";
import { syllableTyped } from "./typing.ts";
import type { Vocabulary } from "./vocabulary.ts";

type Knows = (folded: string) => boolean;

/** Pairs of a query longer than this are not tried one by one. */
const MOST_MENDED = 40;

/**
 * Reads the words of a query past keyboard leftovers, missing and surplus spaces, and slips.
 * @param isTerm whether a word without marks is one of the field's, though no document has it
 */
export function repaired(text: string, vocabulary: Vocabulary, isTerm: Knows): Piece[] {
  const tokens = tokenize(text);
  const end = text.trimEnd().length;
  const pieces = tokens.map((token) => pieceOf(text, token, token.end === end));
  const decoded = decode(pieces, vocabulary, isTerm);
  const joined = join(decoded, vocabulary);
  const cut = joined.flatMap((piece) =>
    isTerm(piece.folded) ? [piece] : split(piece, vocabulary),
  );
  const meant = (piece: Piece) => isTerm(piece.folded) || piece.capitals;
  if (cut.length <= MOST_MENDED) mend(cut, vocabulary, meant);
  else for (const piece of cut) if (!meant(piece)) piece.alternatives = slips(piece, vocabulary);
  return cut;
}

/** Telex and VNI leftovers become syllables; sure ones make the doubtful ones sure too. */
function decode(pieces: readonly Piece[], vocabulary: Vocabulary, isTerm: Knows): Piece[] {
  const readings = pieces.map((piece) => {
    // "air" is a word, not "ải".
    const syllable = isTerm(piece.folded) ? null : syllableTyped(piece.typed);
    const meant = syllable ? become(piece, syllable) : null;
    return meant && (vocabulary.has(meant.folded) || pieces.length > 1) ? meant : null;
  });
  const sure = pieces.map((piece, at) => readings[at] !== null && !isWord(piece, vocabulary));
  const keyboard = sure.filter(Boolean).length * 2 > readings.filter(Boolean).length;
  return pieces.map((piece, at) => {
    const meant = readings[at];
    if (!meant) return piece;
    if (sure[at] || (keyboard && sure.some(Boolean) && !isSyllable(piece.folded))) return meant;
    return { ...piece, alternatives: vocabulary.has(meant.folded) ? [meant.folded] : [] };
  });
}
