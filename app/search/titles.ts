import { tokenize } from "./folding.ts";
import type { Term } from "./interpretation.ts";
import { weights } from "./ranking.ts";

/** Stands between the titles of a document, so that no compound bridges them. */
export const TITLE_BREAK = "|";

/** The words of a document's titles with their marks, in order, as the index table keeps them. */
export function titleWords(titles: readonly (string | null)[]): string {
  return titles
    .map((title) =>
      tokenize(title ?? "")
        .map((token) => `${token.folded}=${token.exact}`)
        .join(" "),
    )
    .filter(Boolean)
    .join(` ${TITLE_BREAK} `);
}

/** How a word of a title answers words of the query. */
interface Answer {
  term: number;
  form: number;
}

const NO_WORD = 0;

/**
 * Titles of every document in memory as word numbers: thousands of matches are put in a first order
 * by their titles in a millisecond, and only the best are read from the database.
 */
export class Titles {
  /** Word "folded=exact" -> number from 1. */
  private readonly numbers = new Map<string, number>();
  /** Folded word -> its spellings. */
  private readonly spellings = new Map<string, { number: number; exact: string }[]>();
  private readonly titles: (Uint32Array | undefined)[] = [];

  set(n: number, words: string): void {
    this.titles[n] =
      words === "" ? undefined : Uint32Array.from(words.split(" "), (w) => this.numberOf(w));
  }

  delete(n: number): void {
    this.titles[n] = undefined;
  }

  /** A function from a document to 0..1: how far its title answers the query. */
  scorer(terms: readonly Term[], longer: readonly string[]): (n: number) => number {
    const answers = this.answers(terms, longer);
    const total = terms.reduce((sum, term) => sum + term.weight, 0);
    const best = new Float64Array(terms.length);
    return (n) => {
      const title = this.titles[n];
      if (!title || total === 0) return 0;
      best.fill(0);
      let pairs = 0;
      let before: Answer | undefined;
      for (const word of title) {
        const answer = answers.get(word);
        if (answer) {
          best[answer.term] = Math.max(best[answer.term] ?? 0, answer.form);
          if (before && before.term + 1 === answer.term)
            pairs += Math.min(before.form, answer.form);
        }
        before = answer;
      }
      let words = 0;
      for (let at = 0; at < terms.length; at += 1) {
        words += (terms[at]?.weight ?? 0) * (best[at] ?? 0);
      }
      const compounds = terms.length > 1 ? Math.min(1, pairs / (terms.length - 1)) : 0;
      return weights.words * (words / total) + weights.compounds * compounds;
    };
  }

  private answers(terms: readonly Term[], longer: readonly string[]): Map<number, Answer> {
    const answers = new Map<number, Answer>();
    const add = (word: string, term: number, form: (exact: string) => number) => {
      for (const { number, exact } of this.spellings.get(word) ?? []) {
        const answer = { term, form: form(exact) };
        if ((answers.get(number)?.form ?? 0) < answer.form) answers.set(number, answer);
      }
    };
    const { asTyped, otherAccent, longer: begun, corrected } = weights.form;
    terms.forEach((term, at) => {
      add(term.folded, at, (exact) =>
        !term.marked || exact === term.exact ? asTyped : otherAccent,
      );
      for (const word of term.alternatives) add(word, at, () => corrected);
    });
    for (const word of longer) add(word, terms.length - 1, () => begun);
    return answers;
  }

  private numberOf(word: string): number {
    if (word === TITLE_BREAK) return NO_WORD;
    const known = this.numbers.get(word);
    if (known) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    const [folded = "", exact = ""] = word.split("=");
    const spellings = this.spellings.get(folded);
    if (spellings) spellings.push({ number, exact });
    else this.spellings.set(folded, [{ number, exact }]);
    return number;
  }
}
