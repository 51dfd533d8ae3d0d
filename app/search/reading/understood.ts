import type { Card, Understood } from "../model.ts";
import type { Wanted } from "../results/highlighting.ts";
import { type CardText, textsOf } from "./card-texts.ts";
import { tokenize } from "./folding.ts";
import type { Interpretation, Term } from "./interpretation.ts";
import { wordAt } from "./numbered-words.ts";

/** How a query was read, told in the spelling of its best results. */
export function understoodAs(
  { terms, story }: Interpretation,
  best: readonly Card[],
): Pick<Understood, "marked" | "corrected"> {
  if (story || best.length === 0) return { marked: null, corrected: [] };
  const taken = terms.some((term) => term.meant !== null);
  const spelled: Spellings = taken ? spellingsIn(best) : new Map();
  const corrected = terms.flatMap((term) => {
    const to = term.meant === null ? null : asFound(term, spelled);
    return to === null || to === term.typed.toLowerCase() ? [] : [{ from: term.typed, to }];
  });
  return { marked: withMarks(terms, best), corrected };
}

/** What was taken for a word, when results have it: as meant, else as they spell it. */
function asFound({ meant, folded, exact, alternatives }: Term, spelled: Spellings): string | null {
  for (const word of [folded, ...alternatives]) {
    const spellings = spelled.get(word);
    const written = spellings?.get(exact) ?? spellings?.values().next().value;
    if (written) return written;
  }
  return spelled.has(folded) ? meant : null;
}

/** Folded word -> exact form -> as written. */
type Spellings = Map<string, Map<string, string>>;

function spellingsIn(cards: readonly Card[]): Spellings {
  const spelled: Spellings = new Map();
  for (const { text } of cards.flatMap(vietnameseOf)) {
    for (const { folded, exact, start, end } of tokenize(text)) {
      const known = spelled.get(folded) ?? new Map<string, string>();
      if (!known.has(exact))
        known.set(exact, text.slice(start, end).toLowerCase().normalize("NFC"));
      spelled.set(folded, known);
    }
  }
  return spelled;
}

/** What to mark in results: the words that matter, and what they mean said otherwise. */
export function wantedIn({ terms, concepts }: Interpretation): Wanted[] {
  const otherwise = concepts.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      const [first] = phrase;
      return first ? [{ ...first, prefix: false, alternatives: [], phrase }] : [];
    }),
  );
  return [...terms.filter((term) => term.required), ...otherwise];
}

/**
 * The query's words as the best results write them: "may say thang hoa" gives "máy sấy thăng hoa" when
 * results have these words side by side, in one piece or in several. Null when a word cannot be told, was
 * typed with marks, or when nothing would change.
 */
export function withMarks(terms: readonly Term[], cards: readonly Card[]): string | null {
  if (terms.length === 0 || terms.some((term) => term.marked)) return null;
  const words: string[] = [];
  for (let at = 0; at < terms.length; ) {
    const run = longestRun(terms.slice(at), cards);
    if (run.length === 0 || (run.length === 1 && terms.length > 1)) return null;
    words.push(...run);
    at += run.length;
  }
  const marked = words.join(" ");
  return marked === terms.map((term) => term.typed.toLowerCase()).join(" ") ? null : marked;
}

/** What a card says in Vietnamese; how its owner's name is written says nothing. */
function vietnameseOf(card: Card): CardText[] {
  const { title, summary, keywords } = card;
  return textsOf(card).filter(
    ({ place, text }) =>
      place !== "owner" && (text === title.vi || text === summary.vi || keywords.includes(text)),
  );
}

/** The longest beginning of the query that stands in one of the texts, as written there. */
function longestRun(terms: readonly Term[], cards: readonly Card[]): string[] {
  let longest: string[] = [];
  for (const text of cards.flatMap(vietnameseOf)) {
    longest = longerRun(terms, text, longest);
    if (longest.length === terms.length) break;
  }
  return longest;
}

function longerRun(terms: readonly Term[], { text, words }: CardText, than: string[]): string[] {
  let most = than.length;
  let from = -1;
  for (let at = 0; at < words.length; at += 1) {
    let size = 0;
    while (size < terms.length && answers(terms[size], words[at + size])) size += 1;
    if (size > most) [most, from] = [size, at];
  }
  if (from < 0) return than;
  return tokenize(text)
    .slice(from, from + most)
    .map(({ start, end }) => text.slice(start, end).toLowerCase().normalize("NFC"));
}

function answers(term: Term | undefined, number: number | undefined): boolean {
  if (!term || number === undefined) return false;
  const { folded } = wordAt(number);
  return folded === term.folded || term.alternatives.includes(folded);
}
