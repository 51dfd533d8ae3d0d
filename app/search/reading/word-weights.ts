import { genericPlaces, isFiller } from "./grammar.ts";
import type { Found, Lexicon } from "./lexicon.ts";
import type { Piece } from "./piece.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a query is read with. */
export interface Reader {
  vocabulary: Vocabulary;
  /** Documents in the index, for weighing words. */
  documents: number;
  lexicon: Lexicon;
}

/** So many words are a sentence, in which "bị", "hết" and "quá" are grammar. */
const SENTENCE = 6;
const GRAMMAR_SHARE = 0.15;
const GENERIC_SHARE = 0.3;
const NUMBER_SHARE = 0.5;
const STORY_NUMBER_SHARE = 0.2;
/** Where somebody speaks, a word beside which some title has the same neighbour is a topic, another rarely. */
const LONELY_SHARE = 0.6;

/** What a word of a query counts for. */
export interface Weight {
  filler: boolean;
  weight: number;
  share: number;
}

/** The weight of each word: the rarer the more, grammar and generic words little. */
export function weighed(
  pieces: readonly Piece[],
  found: readonly Found[],
  story: boolean,
  { vocabulary, documents }: Reader,
): Weight[] {
  const generic = genericPlaces(pieces);
  const plain = pieces.length >= 4 && !pieces.some((piece) => piece.marked);
  const sentence = pieces.length >= SENTENCE;
  const times = new Map<string, number>();
  for (const { exact } of pieces) times.set(exact, (times.get(exact) ?? 0) + 1);
  return pieces.map((piece, at) => {
    const meaning = found.some(({ from, to }) => from <= at && at < to);
    const paired = (story || sentence) && isPaired(pieces, at, vocabulary);
    const around = { story: story || (sentence && !paired), plain };
    const filler = generic.has(at) || (!meaning && isFiller(piece, around));
    let share = 1;
    if (/^\d+$/.test(piece.folded)) share = story ? STORY_NUMBER_SHARE : NUMBER_SHARE;
    if (filler) share *= generic.has(at) ? GENERIC_SHARE : GRAMMAR_SHARE;
    if (story) share *= 1 + Math.log(times.get(piece.exact) ?? 1) / 2;
    if ((story || sentence) && !meaning && !paired) share *= LONELY_SHARE;
    const words = [piece.folded, ...piece.alternatives];
    const frequency = words.reduce((most, word) => Math.max(most, vocabulary.frequency(word)), 0);
    return { filler, share, weight: share * rarity(frequency, documents) };
  });
}

function isPaired(pieces: readonly Piece[], at: number, vocabulary: Vocabulary): boolean {
  const [left, here, right] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!here) return false;
  return (
    (left !== undefined && vocabulary.hasPair(left.folded, here.folded)) ||
    (right !== undefined && vocabulary.hasPair(here.folded, right.folded))
  );
}

/** Inverse document frequency, at least 0.3 so that no typed word counts for nothing. */
export function rarity(frequency: number, documents: number): number {
  return Math.max(0.3, Math.log(1 + documents / (1 + frequency)));
}
