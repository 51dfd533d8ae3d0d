import { type Forms, wordsOf } from "../reading/folding.ts";
import { type TypedWords, wordAnswers } from "./typed-words.ts";

interface Name {
  text: string;
  words: readonly Forms[];
  /** A word for it rather than its name: it must begin as typed. */
  aside: boolean;
  /** First letters of its words, one bit each: most names are passed over by these. */
  letters: number;
}

/** Something with a few names, of which there are hundreds or thousands: an organisation, an industry. */
export interface NamedThing<T> {
  thing: T;
  names: readonly Name[];
  /** Breaks ties, 0 to 1. */
  weight: number;
}

/** @param asides words for it rather than names of it */
export function namedThing<T>(
  thing: T,
  names: readonly string[],
  weight = 0,
  asides: readonly string[] = [],
): NamedThing<T> {
  const name = (aside: boolean) => (text: string) => {
    const words = wordsOf(text);
    return { text, words, aside, letters: firstLetters(words) };
  };
  return { thing, weight, names: [...names.map(name(false)), ...asides.map(name(true))] };
}

function firstLetters(words: readonly Forms[]): number {
  return words.reduce((letters, { folded }) => letters | (1 << (folded.charCodeAt(0) & 31)), 0);
}

/** So many letters must be typed before a thing is found by anything but its name. */
const LETTERS_FOR_ASIDES = 4;

/** A thing and the name it was found by. */
export interface Named<T> {
  thing: T;
  by: string;
}

/** The best of those one of whose names has every typed word, those that begin with them first. */
export function findNamed<T>(
  things: readonly NamedThing<T>[],
  typed: TypedWords,
  most: number,
): Named<T>[] {
  const found: (Named<T> & { score: number })[] = [];
  const letters = typed.words.reduce((sum, word) => sum + word.folded.length, 0);
  const asides = letters >= LETTERS_FOR_ASIDES;
  const begun = firstLetters(typed.words);
  for (const { thing, names, weight } of things) {
    let best = 0;
    let by = "";
    for (const { text, words, aside, letters: has } of names) {
      if ((has & begun) !== begun) continue;
      if (aside && !(asides && begins(typed.words, words))) continue;
      const score = nameAnswers(typed.words, words) - (aside ? 1 : 0);
      if (score <= best) continue;
      best = score;
      by = text;
    }
    if (best > 0) found.push({ thing, by, score: best + weight });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}

function nameAnswers(typed: readonly Forms[], name: readonly Forms[]): number {
  let sum = 0;
  let first = name.length;
  let after = 0;
  let inOrder = true;
  for (let place = 0; place < typed.length; place += 1) {
    const word = typed[place] as Forms;
    let best = 0;
    let where = -1;
    for (let at = 0; at < name.length; at += 1) {
      const form = wordAnswers(word, name[at] as Forms, place === typed.length - 1);
      if (form <= best && !(form === best && form > 0 && where < after && at >= after)) continue;
      best = form;
      where = at;
    }
    if (best === 0) return 0;
    sum += best;
    if (where < after) inOrder = false;
    after = where + 1;
    first = Math.min(first, where);
  }
  return sum / typed.length + (first === 0 ? 2 : 0) + (inOrder ? 1 : 0);
}

function begins(typed: readonly Forms[], name: readonly Forms[]): boolean {
  return typed.every((word, at) => {
    const here = name[at];
    return here !== undefined && wordAnswers(word, here, at === typed.length - 1) > 0;
  });
}
