import type { TitleTable } from "../ranking/titles.ts";

/** Words that many titles go on with; `n`, `from` and `size` say where one title has them. */
export interface PhraseMatch {
  n: number;
  from: number;
  size: number;
  titles: number;
}

interface Node {
  /** The word it ends with. */
  word: number;
  /** Number of words of the phrase that ends here. */
  size: number;
  titles: number;
  /** A title that has it, and where. */
  n: number;
  from: number;
  next: Map<number, Node>;
}

/** Words a phrase may have beyond the typed ones. */
const LONGER = 3;
const FEWEST_TITLES = 2;
/** A phrase that nearly always goes on the same way is better said whole. */
const SAME = 0.8;

/**
 * What titles go on with from a place in each: "máy sấy" 120 times, "máy sấy thăng hoa" 40 times. A phrase
 * ends where another way of going on begins, so "máy sấy thăng" is never one.
 * @param typed number of words the places begin with
 * @param finished whether a word is the last typed one as it stands: ending there would suggest nothing new
 */
export function phrasesOf(
  { words, starts, lengths }: TitleTable,
  runs: readonly { n: number; from: number }[],
  typed: number,
  most: number,
  finished: (word: number) => boolean,
): PhraseMatch[] {
  const root: Node = { word: 0, size: typed - 1, titles: 0, n: 0, from: 0, next: new Map() };
  for (const { n, from } of runs) {
    const start = (starts[n] ?? 0) + from;
    const end = Math.min((starts[n] ?? 0) + (lengths[n] ?? 0), start + typed + LONGER);
    let node = root;
    for (let at = start + typed - 1; at < end; at += 1) {
      const word = words[at] as number;
      if (word === 0) break;
      let next = node.next.get(word);
      if (!next) {
        next = { word, size: node.size + 1, titles: 0, n, from, next: new Map() };
        node.next.set(word, next);
      }
      next.titles += 1;
      node = next;
    }
  }
  const found: PhraseMatch[] = [];
  const walk = (node: Node) => {
    const [on] = [...node.next.values()].sort((a, b) => b.titles - a.titles);
    const isWhole = !on || on.titles < SAME * node.titles;
    const isLonger = node.size > typed || (node.size === typed && !finished(node.word));
    const isCut = node.size === typed + LONGER && on === undefined && node.titles < FEWEST_TITLES;
    if (isWhole && isLonger && !isCut && node.titles >= FEWEST_TITLES) {
      const { n, from, size, titles } = node;
      found.push({ n, from, size, titles });
    }
    for (const next of node.next.values()) if (next.titles >= FEWEST_TITLES) walk(next);
  };
  for (const first of root.next.values()) walk(first);
  const worth = ({ titles, size }: PhraseMatch) => titles * (size === 1 ? 0.4 : 1);
  return found.sort((a, b) => worth(b) - worth(a)).slice(0, most);
}
