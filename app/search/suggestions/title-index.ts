import type { Titles } from "../ranking/titles.ts";
import { type PhraseMatch, phrasesOf } from "./title-phrases.ts";
import { type TypedWords, wordAnswers } from "./typed-words.ts";

/** A title that goes on from what was typed. */
export interface TitleMatch {
  n: number;
  score: number;
}

export interface TitleMatches {
  titles: TitleMatch[];
  phrases: PhraseMatch[];
}

interface Word {
  folded: string;
  exact: string;
  number: number;
}

/** A typed word may begin very many titles: so many are looked at, spread over all of them. */
const MOST_LOOKED_AT = 6_000;
const MOST_PHRASE_TITLES = 3_000;
/** A last word shorter than this begins too much to be found just anywhere in a title. */
const SCATTERED = 3;

/**
 * Titles by their words, for suggesting while somebody types. Made in one pass from the titles kept for
 * ranking (15 ms for 30,000) and thrown away when they change; a title that was replaced since is read anew.
 */
export class TitleIndex {
  private readonly titles: Titles;
  private readonly quality: (n: number) => number;
  /** Sorted by folded form, for beginnings. */
  private readonly words: readonly Word[];
  /** Documents of word w are documents[ends[w - 1]] to documents[ends[w]]. */
  private readonly ends: Uint32Array;
  private readonly documents: Uint32Array;

  constructor(titles: Titles, quality: (n: number) => number) {
    this.titles = titles;
    this.quality = quality;
    this.words = [...titles.known()].sort((a, b) => (a.folded < b.folded ? -1 : 1));
    const { words, starts, lengths } = titles.table;
    const counts = new Uint32Array(this.words.length + 2);
    for (let n = 0; n < lengths.length; n += 1) {
      const start = starts[n] as number;
      for (let at = start; at < start + (lengths[n] as number); at += 1) {
        const word = words[at] as number;
        counts[word + 1] = (counts[word + 1] as number) + 1;
      }
    }
    for (let word = 1; word < counts.length; word += 1) {
      counts[word] = (counts[word] as number) + (counts[word - 1] as number);
    }
    const documents = new Uint32Array(counts.at(-1) ?? 0);
    for (let n = 0; n < lengths.length; n += 1) {
      const start = starts[n] as number;
      for (let at = start; at < start + (lengths[n] as number); at += 1) {
        const word = words[at] as number;
        documents[counts[word] as number] = n;
        counts[word] = (counts[word] as number) + 1;
      }
    }
    this.ends = counts;
    this.documents = documents;
  }

  /** The best titles with every typed word, and what they most often go on with. */
  find(typed: TypedWords, most: { titles: number; phrases: number }): TitleMatches {
    const answers = this.answersTo(typed);
    const candidates = this.candidates(answers);
    const table = this.titles.table;
    const best: TitleMatch[] = [];
    const runs: { n: number; from: number }[] = [];
    const everyNth = Math.max(1, Math.floor(candidates.length / MOST_PHRASE_TITLES));
    let before = -1;
    for (let at = 0; at < candidates.length; at += 1) {
      const n = candidates[at] as number;
      if (n === before) continue;
      before = n;
      const found = look(table, n, answers);
      if (!found) continue;
      if (found.run >= 0 && at % everyNth === 0) runs.push({ n, from: found.run });
      keepBest(best, { n, score: found.score + 0.8 * this.quality(n) }, most.titles);
    }
    const size = typed.words.length;
    const phrases = phrasesOf(table, runs, size, most.phrases, this.finished(typed));
    return { titles: best, phrases };
  }

  /** For every typed word, how well each known word answers it. */
  private answersTo({ words }: TypedWords): Answer[] {
    return words.map((typed, place) => {
      const unfinished = place === words.length - 1;
      const forms = new Uint8Array(this.words.length + 2);
      const numbers: number[] = [];
      for (let at = this.firstFrom(typed.folded); at < this.words.length; at += 1) {
        const word = this.words[at] as Word;
        if (!word.folded.startsWith(typed.folded)) break;
        const form = wordAnswers(typed, word, unfinished);
        if (form === 0) continue;
        forms[word.number] = form;
        numbers.push(word.number);
      }
      const titles = numbers.reduce((sum, number) => sum + this.countOf(number), 0);
      return { forms, numbers, titles, scattered: typed.folded.length >= SCATTERED };
    });
  }

  /** Documents with the rarest of the typed words, the others still to be looked for. */
  private candidates(answers: readonly Answer[]): number[] {
    const rarest = answers.reduce((least, one) => (one.titles < least.titles ? one : least));
    const step = Math.max(1, Math.ceil(rarest.titles / MOST_LOOKED_AT));
    const found: number[] = [];
    for (const number of rarest.numbers) {
      const end = this.ends[number] as number;
      for (let at = end - this.countOf(number); at < end; at += step) {
        found.push(this.documents[at] as number);
      }
    }
    return found;
  }

  private finished({ words }: TypedWords): (word: number) => boolean {
    const last = words.at(-1)?.folded ?? "";
    const same = new Set<number>();
    for (let at = this.firstFrom(last); this.words[at]?.folded === last; at += 1) {
      same.add(this.words[at]?.number ?? 0);
    }
    return (word) => same.has(word);
  }

  private countOf(number: number): number {
    return (this.ends[number] as number) - (this.ends[number - 1] as number);
  }

  private firstFrom(folded: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.folded ?? "") < folded) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Answer {
  forms: Uint8Array;
  numbers: readonly number[];
  titles: number;
  /** Whether enough of it is typed to be looked for away from the others. */
  scattered: boolean;
}

/**
 * How a title answers: all words in one piece count most, more so at its beginning; anywhere is enough.
 * `run` is where they stand in one piece, else -1.
 */
function look(
  { words, starts, lengths }: Titles["table"],
  n: number,
  answers: readonly Answer[],
): { score: number; run: number } | null {
  const start = starts[n] ?? 0;
  const end = start + (lengths[n] ?? 0);
  const size = answers.length;
  const { scattered } = answers[size - 1] as Answer;
  const first = (answers[0] as Answer).forms;
  let run = -1;
  let score = 0;
  for (let at = start; at + size <= end; at += 1) {
    let form = first[words[at] as number] as number;
    for (let place = 1; place < size && form > 0; place += 1) {
      const next = (answers[place] as Answer).forms[words[at + place] as number] as number;
      if (next < form) form = next;
    }
    if (form === 0) continue;
    const begins = at === start || words[at - 1] === 0;
    const value = 1 + (begins ? 0.6 : 0) + (form === 2 ? 0.5 : 0);
    if (value <= score) continue;
    score = value;
    run = at - start;
  }
  if (run >= 0) return { score, run };
  if (!scattered) return null;
  for (const { forms } of answers) {
    let form = 0;
    for (let at = start; at < end; at += 1) form = Math.max(form, forms[words[at] as number] ?? 0);
    if (form === 0) return null;
    score += form / (4 * size);
  }
  return { score, run };
}

function keepBest(best: TitleMatch[], match: TitleMatch, most: number): void {
  const last = best[most - 1];
  if (last && last.score >= match.score) return;
  // A title with several words that begin so comes once for each.
  if (best.some((one) => one.n === match.n)) return;
  const at = best.findIndex((one) => one.score < match.score);
  best.splice(at < 0 ? best.length : at, 0, match);
  if (best.length > most) best.pop();
}
