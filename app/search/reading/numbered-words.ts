import type { Forms } from "./folding.ts";

/**
 * The words of the cards in memory by number. A search reads some thousand of them: as numbers they stand side
 * by side, and what a query makes of each is looked up in a small table. Words of queries are not numbered, so
 * the table grows with the market and not with what is typed.
 */
const numbers = new Map<Forms, number>();
const words: Forms[] = [];

/** The number that stands for a word in this process; a new one for a word not seen before. */
export function numberOf(word: Forms): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

/** The word of a number that `numberOf` gave. */
export function wordAt(number: number): Forms {
  return words[number] as Forms;
}

/** How many words have a number, from 0. */
export function numberedWords(): number {
  return words.length;
}
