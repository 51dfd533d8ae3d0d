import { tokenize } from "../reading/folding.ts";
import { isSpelled, type Term } from "../reading/interpretation.ts";
import { weights } from "./weights.ts";

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

/** How each word of the titles answers the query, by its number. */
interface Answers {
  /** Place of the term among the query's, plus one; 0 is none. */
  term: Uint16Array;
  form: Float32Array;
}

/** Valid until the next change of a title. */
export interface TitleTable {
  words: Uint32Array;
  starts: Uint32Array;
  lengths: Uint16Array;
}

const NO_WORD = 0;
const FIRST_ROOM = 4_096;

/**
 * Titles of every document in memory as word numbers: thousands of matches are put in a first order
 * by their titles in a millisecond, and only the best are read from the database.
 */
export class Titles {
  /** Word "folded=exact" -> number from 1. */
  private readonly numbers = new Map<string, number>();
  /** Folded word -> its spellings. */
  private readonly spellings = new Map<string, { number: number; exact: string }[]>();
  /** The words of all titles, one title behind the other; what was replaced stays until the next move. */
  private words = new Uint32Array(FIRST_ROOM);
  private used = 0;
  private unused = 0;
  /** Where the title of a document begins, and how many words it has. */
  private starts = new Uint32Array(0);
  private lengths = new Uint16Array(0);

  set(n: number, words: string): void {
    this.delete(n);
    if (words === "") return;
    const title = words.split(" ");
    this.makeRoom(n, title.length);
    this.starts[n] = this.used;
    this.lengths[n] = title.length;
    for (const word of title) this.words[this.used++] = this.numberOf(word);
  }

  delete(n: number): void {
    if (n >= this.lengths.length) return;
    this.unused += this.lengths[n] as number;
    this.lengths[n] = 0;
  }

  /** The words of every title by number: those of document n are at starts[n], lengths[n] of them; 0 is a break. */
  get table(): TitleTable {
    return { words: this.words, starts: this.starts, lengths: this.lengths };
  }

  /** Every word with its number, folded and as it is spelled. */
  *known(): Generator<{ folded: string; exact: string; number: number }> {
    for (const [folded, spellings] of this.spellings) {
      for (const { number, exact } of spellings) yield { folded, exact, number };
    }
  }

  /** A function from a document to 0..1: how far its title answers the query. */
  scorer(terms: readonly Term[], longer: readonly string[]): (n: number) => number {
    const { term: termOf, form: formOf } = this.answers(terms, longer);
    const { words, starts, lengths } = this;
    const total = terms.reduce((sum, term) => sum + term.weight, 0);
    const shares = Float64Array.from(terms, (term) => term.weight / total);
    const best = new Float64Array(terms.length);
    return (n) => {
      const length = lengths[n] ?? 0;
      if (length === 0 || total === 0) return 0;
      best.fill(0);
      let pairs = 0;
      let before = 0;
      let formBefore = 0;
      const start = starts[n] as number;
      for (let at = start; at < start + length; at += 1) {
        const word = words[at] as number;
        const term = termOf[word] as number;
        const form = formOf[word] as number;
        if (term > 0) {
          if ((best[term - 1] as number) < form) best[term - 1] = form;
          if (before > 0 && before + 1 === term) pairs += Math.min(formBefore, form);
        }
        before = term;
        formBefore = form;
      }
      let found = 0;
      for (let at = 0; at < best.length; at += 1) {
        found += (shares[at] as number) * (best[at] as number);
      }
      const compounds = best.length > 1 ? Math.min(1, pairs / (best.length - 1)) : 0;
      return weights.words * found + weights.compounds * compounds;
    };
  }

  private answers(terms: readonly Term[], longer: readonly string[]): Answers {
    const size = this.numbers.size + 1;
    const answers = { term: new Uint16Array(size), form: new Float32Array(size) };
    const add = (word: string, at: number, formFor: (exact: string) => number) => {
      for (const { number, exact } of this.spellings.get(word) ?? []) {
        const form = formFor(exact);
        if ((answers.form[number] as number) >= form) continue;
        answers.term[number] = at + 1;
        answers.form[number] = form;
      }
    };
    const { asTyped, otherAccent, longer: begun, corrected } = weights.form;
    terms.forEach((term, at) => {
      add(term.folded, at, (exact) =>
        isSpelled(term, exact) ? asTyped : otherAccent * term.lettersShare,
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

  private makeRoom(n: number, more: number): void {
    if (n >= this.lengths.length) {
      const room = Math.max(1_024, n + 1 + (n >> 1));
      const { starts, lengths } = this;
      this.starts = new Uint32Array(room);
      this.starts.set(starts);
      this.lengths = new Uint16Array(room);
      this.lengths.set(lengths);
    }
    if (this.used + more > this.words.length) this.move(more);
  }

  /** Into a larger array, leaving out what is no longer used. */
  private move(more: number): void {
    const needed = this.used - this.unused + more;
    const words = new Uint32Array(needed + (needed >> 1));
    let used = 0;
    for (let n = 0; n < this.lengths.length; n += 1) {
      const length = this.lengths[n] as number;
      if (length === 0) continue;
      const start = this.starts[n] as number;
      words.set(this.words.subarray(start, start + length), used);
      this.starts[n] = used;
      used += length;
    }
    this.words = words;
    this.used = used;
    this.unused = 0;
  }
}
