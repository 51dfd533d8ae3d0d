import { type Forms, goesOn, isMarked, wordsOf } from "../reading/folding.ts";
import type { Wanted } from "../results/highlighting.ts";

/** What somebody is typing: finished words, and the last one still in the making. */
export interface TypedWords {
  words: readonly Forms[];
  /** The same, for a cache. */
  key: string;
}

/** Nobody reads a list that was made for more words than these. */
const MOST_WORDS = 8;
const FEWEST_LETTERS = 2;

/** The words typed so far; null while there are fewer than two letters, or so many that nothing begins so. */
export function typedWords(text: string): TypedWords | null {
  const words = wordsOf(text.slice(0, 200));
  const letters = words.reduce((sum, word) => sum + word.folded.length, 0);
  if (letters < FEWEST_LETTERS || words.length > MOST_WORDS) return null;
  return { words, key: words.map((word) => `${word.folded}=${word.exact}`).join(" ") };
}

/** How well a word answers a typed one: 0 not at all, 1 with other marks, 2 as typed. */
export function wordAnswers(typed: Forms, word: Forms, unfinished: boolean): 0 | 1 | 2 {
  if (word.folded === typed.folded) {
    return !isMarked(typed) || word.exact === typed.exact ? 2 : 1;
  }
  if (!unfinished || !word.folded.startsWith(typed.folded)) return 0;
  return goesOn(typed, word) ? 2 : 1;
}

/** The typed words for marking them in a suggestion. */
export function wantedOf({ words }: TypedWords): Wanted[] {
  return words.map((word, at) => ({
    ...word,
    prefix: at === words.length - 1,
    alternatives: [],
  }));
}
