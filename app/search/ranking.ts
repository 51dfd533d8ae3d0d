import { type Forms, type Token, tokenize, wordsOf } from "./folding.ts";
import type { Term } from "./interpretation.ts";
import type { Card, SearchHit } from "./model.ts";

/**
 * What each signal may weigh, out of 1. The order of results within the window both engines hand over is
 * decided here, so that they agree.
 */
export const weights = {
  /** Where a word is found. */
  place: { title: 1, keywords: 0.85, owner: 0.6, summary: 0.6, text: 0.3 },
  /** How it is found. */
  form: { asTyped: 1, otherAccent: 0.55, longer: 0.75, corrected: 0.8 },
  words: 0.55,
  /** Neighbouring words of the query standing side by side. */
  compounds: 0.3,
  /** How much of the title the query is. */
  focus: 0.07,
  quality: 0.08,
} as const;

type Place = keyof typeof weights.place;

interface Field {
  place: Place;
  words: readonly Forms[];
}

export interface Relevance {
  /** 0 to 1. */
  score: number;
  matched: SearchHit["matched"];
}

/** How well documents answer the words of a query; what a word answers is worked out once. */
export function ranker(terms: readonly Term[]): (card: Card, quality: number) => Relevance {
  const formsFor = answersTo(terms);
  return (card, quality) => rate(terms, formsFor, card, quality);
}

type Answers = (word: Forms) => readonly number[] | null;

/** For a word of a text, how well it answers each word of the query; null when it answers none. */
function answersTo(terms: readonly Term[]): Answers {
  const known = new Map<Forms, readonly number[] | null>();
  return (word) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const forms = terms.map((term) => formOf(term, word));
    const answer = forms.some((form) => form > 0) ? forms : null;
    known.set(word, answer);
    return answer;
  };
}

function rate(terms: readonly Term[], formsFor: Answers, card: Card, quality: number): Relevance {
  if (terms.length === 0) return { score: quality, matched: null };
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  // A match whose words are in none of these fields has them in its longer texts.
  const found = terms.map(() => weights.place.text * weights.form.otherAccent);
  const pairs = terms.slice(1).map(() => 0);
  let matched: Place = "text";
  let focus = 0;
  for (const field of fieldsOf(card)) {
    const place = weights.place[field.place];
    let asked = 0;
    let before: readonly number[] | null = null;
    for (const word of field.words) {
      const forms = formsFor(word);
      if (forms) {
        asked += 1;
        keepBest(forms, before, place, found, pairs);
      }
      before = forms;
    }
    if (asked > 0 && place > weights.place[matched]) matched = field.place;
    if (field.place === "title") focus = Math.max(focus, asked / field.words.length);
  }
  const words = terms.reduce((sum, term, at) => sum + term.weight * (found[at] ?? 0), 0) / total;
  const compounds = pairs.reduce((sum, pair) => sum + pair, 0) / Math.max(1, pairs.length);
  // One word has no neighbours: its place says it all.
  const text =
    terms.length > 1
      ? weights.words * words + weights.compounds * compounds
      : (weights.words + weights.compounds) * words;
  return {
    score: text + weights.focus * focus + weights.quality * quality,
    matched: matched === "owner" ? "text" : matched,
  };
}

function keepBest(
  forms: readonly number[],
  before: readonly number[] | null,
  place: number,
  found: number[],
  pairs: number[],
): void {
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at] as number;
    if (form === 0) continue;
    found[at] = Math.max(found[at] as number, place * form);
    if (at === 0 || !before) continue;
    const pair = place * Math.min(before[at - 1] as number, form);
    pairs[at - 1] = Math.max(pairs[at - 1] as number, pair);
  }
}

// Cards stay in memory between searches; cutting their texts into words is most of the work of ranking.
const fieldsByCard = new WeakMap<Card, readonly Field[]>();

function fieldsOf(card: Card): readonly Field[] {
  const known = fieldsByCard.get(card);
  if (known) return known;
  const fields = cutFields(card);
  fieldsByCard.set(card, fields);
  return fields;
}

function cutFields(card: Card): Field[] {
  const field = (place: Place, text: string | null): Field[] =>
    text ? [{ place, words: wordsOf(text) }] : [];
  return [
    ...field("title", card.title.vi),
    ...field("title", card.title.en),
    ...card.keywords.flatMap((keyword) => field("keywords", keyword)),
    ...field("keywords", card.externalId),
    ...field("summary", card.summary.vi),
    ...field("summary", card.summary.en),
    ...field("owner", card.organisation.name.vi),
    ...field("owner", card.organisation.name.en),
  ];
}

function formOf(term: Term, token: Forms): number {
  if (token.folded === term.folded) {
    return !term.marked || token.exact === term.exact
      ? weights.form.asTyped
      : weights.form.otherAccent;
  }
  if (term.prefix && token.folded.startsWith(term.folded)) return weights.form.longer;
  return term.alternatives.includes(token.folded) ? weights.form.corrected : 0;
}

/** The score as shown: a whole number out of 100. */
export function shownScore(score: number): number {
  return Math.max(1, Math.min(100, Math.round(score * 100)));
}

/**
 * The query's words as the best results write them: "may say thang hoa" gives "máy sấy thăng hoa" when
 * results have these words side by side, in one piece or in several. Null when a word cannot be told, was
 * typed with marks, or when nothing would change.
 */
export function withMarks(terms: readonly Term[], cards: readonly Card[]): string | null {
  if (terms.length === 0 || terms.some((term) => term.marked)) return null;
  const texts = cards.flatMap(textsOf);
  const words: string[] = [];
  for (let at = 0; at < terms.length; ) {
    const run = longestRun(terms.slice(at), texts);
    if (run.length === 0 || (run.length === 1 && terms.length > 1)) return null;
    words.push(...run);
    at += run.length;
  }
  const marked = words.join(" ");
  return marked === terms.map((term) => term.typed.toLowerCase()).join(" ") ? null : marked;
}

interface Words {
  text: string;
  tokens: readonly Token[];
}

const textsByCard = new WeakMap<Card, readonly Words[]>();

function textsOf(card: Card): readonly Words[] {
  const known = textsByCard.get(card);
  if (known) return known;
  const texts = [card.title.vi, ...card.keywords, card.summary.vi];
  const words = texts.map((text) => ({ text, tokens: tokenize(text) }));
  textsByCard.set(card, words);
  return words;
}

/** The longest beginning of the query that stands in one of the texts, as written there. */
function longestRun(terms: readonly Term[], texts: readonly Words[]): string[] {
  let longest: string[] = [];
  for (const { text, tokens } of texts) {
    for (let at = 0; at < tokens.length; at += 1) {
      let size = 0;
      while (size < terms.length && answers(terms[size], tokens[at + size])) size += 1;
      if (size <= longest.length) continue;
      longest = tokens
        .slice(at, at + size)
        .map(({ start, end }) => text.slice(start, end).toLowerCase().normalize("NFC"));
    }
  }
  return longest;
}

function answers(term: Term | undefined, token: Token | undefined): boolean {
  if (!term || !token) return false;
  return token.folded === term.folded || term.alternatives.includes(token.folded);
}
