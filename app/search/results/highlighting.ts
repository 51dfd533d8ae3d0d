import { type Forms, goesOn, isMarked, tokenize } from "../reading/folding.ts";

/** A word to look for, as the query was understood. */
export interface Wanted {
  folded: string;
  exact: string;
  /** Also words that begin with it. */
  prefix: boolean;
  /** Spellings accepted instead of the typed one. */
  alternatives: readonly string[];
  /** Only where all of these stand side by side, of which the word is the first. */
  phrase?: readonly Forms[];
}

/** Words that an entry of a query may begin with, by their folded form; those that go on stand apart. */
interface Index {
  byFirst: ReadonlyMap<string, readonly Wanted[]>;
  prefixes: readonly Wanted[];
}

const indexes = new WeakMap<readonly Wanted[], Index>();

function indexOf(terms: readonly Wanted[]): Index {
  const known = indexes.get(terms);
  if (known) return known;
  const byFirst = new Map<string, Wanted[]>();
  for (const wanted of terms) {
    const firsts = wanted.phrase ? [wanted.folded] : [wanted.folded, ...wanted.alternatives];
    for (const first of new Set(firsts))
      byFirst.set(first, [...(byFirst.get(first) ?? []), wanted]);
  }
  const index = { byFirst, prefixes: terms.filter(({ prefix, phrase }) => prefix && !phrase) };
  indexes.set(terms, index);
  return index;
}

const NONE: readonly Wanted[] = [];

/** How many words of a text, from this one on, are wanted; 0 for none. */
function wantedAt({ byFirst, prefixes }: Index, words: readonly Forms[], at: number): number {
  const word = words[at] as Forms;
  let most = 0;
  for (const wanted of byFirst.get(word.folded) ?? NONE) {
    most = Math.max(most, wants(wanted, words, at));
  }
  if (most === 0 && prefixes.some((wanted) => goesOn(wanted, word))) return 1;
  return most;
}

function wants(wanted: Wanted, words: readonly Forms[], at: number): number {
  const { phrase } = wanted;
  const word = words[at] as Forms;
  if (phrase) {
    const whole = phrase.every((part, place) => words[at + place]?.exact === part.exact);
    return whole ? phrase.length : 0;
  }
  if (wanted.folded !== word.folded) return 1;
  // Someone who typed "hàn" did not mean "hạn": only plain typing marks every accent.
  return !isMarked(wanted) || wanted.exact === word.exact ? 1 : 0;
}

/** Whether these words have any that is wanted. */
export function haveAny(words: readonly Forms[], terms: readonly Wanted[]): boolean {
  const index = indexOf(terms);
  return words.some((_, at) => wantedAt(index, words, at) > 0);
}

/**
 * Where the words of a query stand in a text: start and end, start and end, of the original characters, so
 * that marks of the language stay on their letters. Neighbouring words are joined with the space between.
 */
export function marksIn(text: string, terms: readonly Wanted[]): number[] {
  const marks: number[] = [];
  if (terms.length === 0) return marks;
  const index = indexOf(terms);
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; ) {
    const size = wantedAt(index, tokens, at);
    const [first, last] = [tokens[at], tokens[at + Math.max(0, size - 1)]];
    if (size > 0 && first && last) {
      const end = marks.at(-1);
      if (end !== undefined && /^[\s-]+$/.test(text.slice(end, first.start))) marks.pop();
      else marks.push(first.start);
      marks.push(last.end);
    }
    at += Math.max(1, size);
  }
  return marks;
}
