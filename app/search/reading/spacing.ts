import { fold } from "./folding.ts";
import { become, isWord, type Piece } from "./piece.ts";
import { SHORTEST_FAR_SLIP } from "./slips.ts";
import { isSyllable } from "./syllables.ts";
import type { Vocabulary } from "./vocabulary.ts";

const SHORTEST_JOINED = 5;
const LONGEST_JOINED = 30;

/** "trace ability", "phẩ m", "vi ta min": pieces that make one word when put together. */
export function join(pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] {
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
export function split(piece: Piece, vocabulary: Vocabulary): Piece[] {
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
