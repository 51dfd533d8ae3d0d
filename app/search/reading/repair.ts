import { type Forms, fold, isMarked, type Token, tokenize } from "./folding.ts";
import { heard } from "./sounds.ts";
import { isSyllable } from "./syllables.ts";
import { syllableTyped } from "./typing.ts";
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

type Knows = (folded: string) => boolean;

const SHORTEST_SLIP = 3;
const SHORTEST_FAR_SLIP = 8;
const SHORTEST_JOINED = 5;
const LONGEST_JOINED = 30;
const MOST_ALTERNATIVES = 3;
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

function pieceOf(text: string, token: Token, last: boolean): Piece {
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

function become(piece: Piece, word: string): Piece {
  const [token] = tokenize(word);
  if (!token) return piece;
  const { folded, exact } = token;
  return { ...piece, folded, exact, marked: isMarked(token), meant: word };
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

function isWord(piece: Piece, vocabulary: Vocabulary): boolean {
  return vocabulary.has(piece.folded) || /^\d+$/.test(piece.folded);
}

/** "trace ability", "phẩ m", "vi ta min": pieces that make one word when put together. */
function join(pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const size = [3, 2].find((count) =>
      isTornWord(pieces.slice(at, at + count), count, vocabulary),
    );
    const parts = pieces.slice(at, at + (size ?? 1));
    const first = parts[0] as Piece;
    result.push(size ? together(parts, vocabulary) : first);
    at += parts.length;
  }
  return result;
}

function isTornWord(parts: readonly Piece[], count: number, vocabulary: Vocabulary): boolean {
  if (parts.length < count || parts.some(({ folded }) => /\d/.test(folded))) return false;
  const whole = parts.map(({ folded }) => folded).join("");
  const strange = parts.filter((part) => !isWord(part, vocabulary)).length;
  const fragment = parts.some(({ folded }) => folded.length === 1);
  if (vocabulary.has(whole)) {
    // "sa n" is "san"; but "y te" and "vi sinh" are two words wherever they also stand as one.
    if (strange === 0) return !parts.every(({ folded }) => isSyllable(folded)) || fragment;
    return whole.length >= SHORTEST_JOINED || fragment || strange === count;
  }
  return strange > 0 && whole.length >= SHORTEST_FAR_SLIP && vocabulary.nearly(whole, 1).length > 0;
}

function together(parts: readonly Piece[], vocabulary: Vocabulary): Piece {
  const typed = parts.map((part) => part.typed).join("");
  const whole = become({ ...(parts[0] as Piece), last: parts.at(-1)?.last ?? false, typed }, typed);
  if (vocabulary.has(whole.folded)) return whole;
  const [near] = vocabulary.nearly(whole.folded, 1);
  return near ? become(whole, near) : whole;
}

/** "maysay", "truyxuat", "60kg": one piece that is several words. */
function split(piece: Piece, vocabulary: Vocabulary): Piece[] {
  if (isWord(piece, vocabulary)) return [piece];
  const parts = numberAndUnit(piece) ?? syllables(piece, vocabulary);
  if (!parts) return [piece];
  return parts.map((part, at) => ({
    ...become(piece, part),
    typed: part,
    last: piece.last && at === parts.length - 1,
    alternatives: [],
  }));
}

function numberAndUnit({ typed }: Piece): string[] | null {
  return (
    /^(\d+)(\p{L}{1,12})$/u.exec(typed)?.slice(1) ??
    /^(\p{L}{2,12})(\d+)$/u.exec(typed)?.slice(1) ??
    null
  );
}

/** The cut into known words with the commonest pairs; null when there is none. */
function syllables(piece: Piece, vocabulary: Vocabulary): string[] | null {
  const typed = piece.typed.normalize("NFC");
  const { length } = piece.folded;
  if (length < SHORTEST_JOINED || length > LONGEST_JOINED || typed.length !== length) return null;
  if (piece.last && vocabulary.startingWith(piece.folded, 1).length > 0) return null;
  if (vocabulary.near(piece.folded, 1).length > 0 && !isRunTogether(piece.folded, vocabulary)) {
    return null;
  }
  return cutOf(piece.folded, vocabulary)?.map(([from, to]) => typed.slice(from, to)) ?? null;
}

/** Whether a word cuts into two or more known syllables that stand side by side somewhere. */
function isRunTogether(folded: string, vocabulary: Vocabulary): boolean {
  const parts = cutOf(folded, vocabulary)?.map(([from, to]) => fold(folded.slice(from, to))) ?? [];
  return parts.slice(1).some((part, at) => vocabulary.hasPair(parts[at] ?? "", part));
}

const NO_PAIR = 4;
const LONGEST_WORD = 14;

interface Cut {
  cost: number;
  cuts: [number, number][];
}

/** Least cost over all ways to cut: rare words and pairs nobody wrote cost more. */
function cutOf(folded: string, vocabulary: Vocabulary): [number, number][] | null {
  const most = Math.log(1 + vocabulary.size);
  const best: (Cut | undefined)[] = [{ cost: 0, cuts: [] }];
  for (let to = 1; to <= folded.length; to += 1) {
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from += 1) {
      const before = best[from];
      const word = fold(folded.slice(from, to));
      if (!before || word.length < 2 || !vocabulary.has(word)) continue;
      const [start, end] = before.cuts.at(-1) ?? [0, 0];
      const paired = end === 0 || vocabulary.hasPair(fold(folded.slice(start, end)), word);
      const rare = 1 + most / Math.log(2 + vocabulary.frequency(word));
      const cost = before.cost + rare + (paired ? 0 : NO_PAIR) + (isSyllable(word) ? 0 : 1);
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY))
        best[to] = { cost, cuts: [...before.cuts, [from, to]] };
    }
  }
  const cuts = best[folded.length]?.cuts ?? [];
  const parts = cuts.map(([from, to]) => fold(folded.slice(from, to)));
  return cuts.length > 1 && belongTogether(parts, vocabulary) ? cuts : null;
}

/** Syllables are run together; "conversion" is no "con" and "version" unless somebody wrote them so. */
function belongTogether(parts: readonly string[], vocabulary: Vocabulary): boolean {
  if (new Set(parts.map(isSyllable)).size === 1) return true;
  return parts.slice(1).some((part, at) => vocabulary.hasPair(parts[at] ?? "", part));
}

/** Slips of words nobody wrote, and of words that nobody wrote beside their neighbours. */
function mend(pieces: Piece[], vocabulary: Vocabulary, meant: (piece: Piece) => boolean): void {
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
function slips(piece: Piece, vocabulary: Vocabulary, limit = MOST_ALTERNATIVES): string[] {
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
