import taxonomy from "#app/taxonomy/taxonomy.json" with { type: "json" };
import { type Forms, isMarked, wordsOf } from "./folding.ts";
import { isGrammar } from "./grammar.ts";
import { bilingualWords, isNeed, type WordGroup } from "./word-groups.ts";

/** A phrase that may stand for another, as words. */
export type Phrase = readonly Forms[];

/** What a piece of a query means besides itself. */
export interface Meaning {
  /** Other ways to say it, in both languages. */
  phrases: readonly Phrase[];
  /** Facet values such as "industry:I55". */
  codes: readonly string[];
}

/** A meaning and the words of the query it covers: from `from` up to, not including, `to`. */
export interface Found extends Meaning {
  from: number;
  to: number;
}

/** A word of a query as the lexicon compares it. */
export interface Asked extends Forms {
  /** Written in capitals by its writer: "AI" is not "ai". */
  capitals: boolean;
}

interface Entry {
  words: Phrase;
  meaning: Meaning;
  /** Counts inside a longer phrase too: no Vietnamese text has the foreign word itself. */
  foreign: boolean;
}

const MOST_WORDS = 8;
const MOST_PHRASES = 16;
/** Up to here a query is a few words; beyond, "ai" means "who". */
const FEW_WORDS = 5;

const facetOf = {
  industries: "industry",
  scienceFields: "scienceField",
  solutionCategories: "category",
} as const;

/** Phrases of the word groups and of the taxonomy's labels, found in a query word by word. */
export class Lexicon {
  /** By the first word without marks. */
  private readonly entries = new Map<string, Entry[]>();
  private readonly words = new Set<string>();

  constructor(groups: readonly WordGroup[]) {
    for (const group of groups) if (!isNeed(group)) this.addSynonyms(group);
    for (const words of bilingualWords) this.addTranslations(words);
    for (const group of groups) if (isNeed(group)) this.addNeed(group);
    for (const [list, facet] of Object.entries(facetOf)) {
      for (const { code, vi, en } of taxonomy[list as keyof typeof facetOf].items) {
        this.addLabel([vi, en], `${facet}:${code}`);
      }
    }
    for (const list of this.entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /**
   * Longest phrases first, none inside another but foreign words; several meanings of the same words all
   * count.
   */
  find(asked: readonly Asked[]): Found[] {
    const found: (Found & { foreign: boolean })[] = [];
    for (let from = 0; from < asked.length; from += 1) {
      let longest = 0;
      for (const { words, meaning, foreign } of this.entries.get(asked[from]?.folded ?? "") ?? []) {
        if ((words.length < longest && !foreign) || !holds(words, asked, from)) continue;
        longest = Math.max(longest, words.length);
        const phrases = meaning.phrases.filter((phrase) => !same(phrase, words));
        found.push({ from, to: from + words.length, phrases, codes: meaning.codes, foreign });
      }
    }
    const inside = (one: Found, other: Found) =>
      other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from;
    return found.filter((one) => one.foreign || !found.some((other) => inside(one, other)));
  }

  /** Whether a word without marks stands in some phrase, so that it is no slip. */
  knows(folded: string): boolean {
    return this.words.has(folded);
  }

  private addSynonyms({ vi, en, codes }: WordGroup): void {
    const phrases = distinct([...vi, ...en].map(wordsOf).filter((words) => words.length > 0));
    for (const words of phrases) {
      this.add(words, { phrases: phrases.slice(0, MOST_PHRASES), codes });
    }
  }

  /**
   * Each way only: "rau củ" may be said "vegetable", and not "rau quả". A Vietnamese syllable alone means
   * too much: "nhãn" is a label and a fruit.
   */
  private addTranslations({ vi, en }: Pick<WordGroup, "vi" | "en">): void {
    const sides = [vi, en].map((texts) => distinct(texts.map(wordsOf)));
    const [native = [], foreign = []] = sides;
    for (const words of native)
      if (words.length > 1) this.add(words, { phrases: foreign, codes: [] });
    for (const words of foreign) this.add(words, { phrases: native, codes: [] }, true);
  }

  private addNeed({ said, vi, en, codes }: WordGroup): void {
    const phrases = [...vi, ...en].map(wordsOf);
    for (const words of said.map(wordsOf)) this.add(words, { phrases, codes });
  }

  /** A label points at its code; so does each of its parts: "Dệt may, da giày" is two. */
  private addLabel(labels: readonly string[], code: string): void {
    const parts = labels.flatMap((label) => [label, ...label.split(/[,()]|\band\b/)]);
    for (const words of distinct(parts.map(wordsOf))) {
      if (words.length < 2) continue;
      this.add(words, { phrases: [], codes: [code] });
    }
  }

  private add(words: Phrase, meaning: Meaning, foreign = false): void {
    const [first] = words;
    if (!first || words.length > MOST_WORDS) return;
    for (const word of words) this.words.add(word.folded);
    const list = this.entries.get(first.folded);
    if (list) list.push({ words, meaning, foreign });
    else this.entries.set(first.folded, [{ words, meaning, foreign }]);
  }
}

function holds(words: Phrase, asked: readonly Asked[], from: number): boolean {
  if (from + words.length > asked.length) return false;
  const alone = words.length === 1;
  return words.every((word, at) => {
    const given = asked[from + at];
    if (!given || given.folded !== word.folded) return false;
    if (isMarked(given) && given.exact !== word.exact) return false;
    if (!alone) return true;
    const doubtful = word.folded.length <= 2 || isGrammar(word);
    return !doubtful || given.capitals || asked.length <= FEW_WORDS;
  });
}

function same(a: Phrase, b: Phrase): boolean {
  return a.length === b.length && a.every((word, at) => word.exact === b[at]?.exact);
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  const byText = new Map(
    phrases.map((words) => [words.map((word) => word.exact).join(" "), words]),
  );
  byText.delete("");
  return [...byText.values()];
}
