/** Joins two neighbouring words into one term of the index. */
const PAIR = "_";

/** Two words as they stand side by side in an important text. */
export function pairOf(left: string, right: string): string {
  return left + PAIR + right;
}

/**
 * The folded words of the index with the number of documents each is in, and which of them stand side by
 * side in titles and keywords.
 */
export class Vocabulary {
  private readonly documents = new Map<string, number>();
  private readonly pairs = new Set<string>();
  private sorted: string[] | null = null;
  private deletes: Map<string, string[]> | null = null;

  get size(): number {
    return this.documents.size;
  }

  set(word: string, documents: number): void {
    if (word.includes(PAIR)) {
      this.pairs.add(word);
      return;
    }
    if (!this.documents.has(word)) {
      this.sorted = null;
      if (this.deletes) this.addDeletes(this.deletes, word);
    }
    this.documents.set(word, Math.max(1, documents));
  }

  has(word: string): boolean {
    return this.documents.has(word);
  }

  /** Whether some title or keyword has these two side by side. */
  hasPair(left: string, right: string): boolean {
    return this.pairs.has(left + PAIR + right);
  }

  frequency(word: string): number {
    return this.documents.get(word) ?? 0;
  }

  /** The commonest words that begin so, at most `limit`. */
  startingWith(prefix: string, limit: number): string[] {
    this.sorted ??= [...this.documents.keys()].sort();
    const words: string[] = [];
    for (let at = lowerBound(this.sorted, prefix); at < this.sorted.length; at += 1) {
      const word = this.sorted[at] ?? "";
      if (!word.startsWith(prefix)) break;
      words.push(word);
    }
    return words.sort((a, b) => this.frequency(b) - this.frequency(a)).slice(0, limit);
  }

  /**
   * Known words one slip away: a letter missing, added, wrong, or two swapped. Commonest first. Two words
   * are that close when deleting at most one letter of each can give the same string, or nearly: each
   * candidate is then measured.
   */
  near(word: string, limit: number): string[] {
    const deletes = this.prepare();
    const found = new Set<string>();
    for (const form of [word, ...shortened(word)]) {
      if (this.documents.has(form)) found.add(form);
      for (const candidate of deletes.get(form) ?? []) found.add(candidate);
    }
    found.delete(word);
    return this.closest(
      word,
      [...found].filter((candidate) => oneSlip(word, candidate)),
      limit,
    );
  }

  /** Makes ready for finding slips, which takes a moment with many words. */
  prepare(): ReadonlyMap<string, string[]> {
    if (!this.deletes) {
      this.deletes = new Map();
      for (const known of this.documents.keys()) this.addDeletes(this.deletes, known);
    }
    return this.deletes;
  }

  /** Known words up to two slips away, for long words: costs a look-up for every letter. */
  nearly(word: string, limit: number): string[] {
    const near = this.near(word, limit);
    if (near.length > 0) return near;
    const found = new Set([...shortened(word)].flatMap((form) => this.near(form, limit)));
    const close = [...found].filter((one) => Math.abs(one.length - word.length) <= 2);
    return this.closest(word, close, limit);
  }

  private closest(word: string, candidates: string[], limit: number): string[] {
    return candidates
      .sort((a, b) => this.closeness(word, b) - this.closeness(word, a) || (a < b ? -1 : 1))
      .slice(0, limit);
  }

  // A shared first letter counts for more than being common: people seldom miss the first key.
  private closeness(word: string, candidate: string): number {
    const sameStart = word[0] === candidate[0] ? 1_000_000 : 0;
    return sameStart + this.frequency(candidate);
  }

  private addDeletes(deletes: Map<string, string[]>, word: string): void {
    if (/\d/.test(word)) return;
    for (const form of shortened(word)) {
      const words = deletes.get(form);
      if (words) words.push(word);
      else deletes.set(form, [word]);
    }
  }
}

function shortened(word: string): Set<string> {
  const forms = new Set<string>();
  if (word.length < 3) return forms;
  for (let at = 0; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/** Whether one insertion, deletion, change or swap of neighbours leads from one word to the other. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
