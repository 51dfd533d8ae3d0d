import type { Card, SearchHit } from "../model.ts";
import { type CardText, type Place, textsOf } from "../reading/card-texts.ts";
import type { Forms } from "../reading/folding.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import { wordAt } from "../reading/numbered-words.ts";
import { weights } from "./weights.ts";
import { type Answer, type Answers, answersTo } from "./word-answers.ts";

/**
 * The order of results within the window both engines hand over is decided here, so that they agree.
 */

/**
 * What the index knows a document to have of the query besides its card: for each term, pair and concept
 * the worth of the best place, 0 for none.
 */
export interface Had {
  words: readonly number[];
  pairs: readonly number[];
  concepts: readonly number[];
  /** Whether it has the very number or code that was asked for: how much that makes up for the rest. */
  identified?: number;
}

export const nothingHad: Had = { words: [], pairs: [], concepts: [] };

export interface Relevance {
  /** 0 to 1. */
  score: number;
  matched: SearchHit["matched"];
}

export type Rank = (card: Card, quality: number, had?: Had) => Relevance;

/** How well documents answer a query; what a word answers is worked out once. */
export function ranker(read: Interpretation): Rank {
  const query = prepared(read);
  return (card, quality, had = nothingHad) => rate(query, card, quality, had);
}

interface Query extends Interpretation {
  answers: Answers;
  termWeights: readonly number[];
  pairWeights: readonly number[];
  /** Sum of the weights of pairs. */
  pairWeight: number;
}

function prepared(read: Interpretation): Query {
  const { terms, pairs } = read;
  const pairWeights = pairs.map(
    ({ left, right }) => ((terms[left]?.weight ?? 0) + (terms[right]?.weight ?? 0)) / 2,
  );
  return {
    ...read,
    answers: answersTo(read),
    termWeights: terms.map(({ weight }) => weight),
    pairWeights,
    pairWeight: pairWeights.reduce((total, weight) => total + weight, 0),
  };
}

/** Best worth so far of each part of the query. */
interface Score {
  words: number[];
  pairs: number[];
  concepts: number[];
  /** Share of the title that is asked for. */
  focus: number;
  matched: Place | "text";
}

function rate(query: Query, card: Card, quality: number, had: Had): Relevance {
  if (query.terms.length === 0) return { score: quality, matched: null };
  const score: Score = {
    words: query.terms.map((_, at) => had.words[at] ?? 0),
    pairs: query.pairs.map((_, at) => had.pairs[at] ?? 0),
    concepts: query.concepts.map((_, at) => had.concepts[at] ?? 0),
    focus: 0,
    matched: "text",
  };
  for (const text of textsOf(card)) if (mayAdd(text, score)) read(query, text, score);
  addMeanings(query, card, score);
  const words = share(query.termWeights, score.words);
  const pairs = share(query.pairWeights, score.pairs);
  const { words: ofWords, compounds, focus, missing, quality: ofQuality } = weights;
  // One word has no neighbours: its place says it all.
  const text =
    query.pairWeight > 0 ? ofWords * words + compounds * pairs : (ofWords + compounds) * words;
  const { identified = 0 } = had;
  const present = score.words.map((worth) => (worth > 0 ? 1 : 0));
  const lacks = missing * (1 - share(query.termWeights, present));
  const found = identified + (1 - identified) * (text + focus * score.focus) * (1 - lacks);
  const worth = found * (1 - ofQuality * (1 - quality));
  return {
    score: card.stale ? worth * weights.stale : worth,
    matched: score.matched === "owner" ? "text" : score.matched,
  };
}

function share(weights: readonly number[], had: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    total += weight;
    sum += weight * (had[at] as number);
  }
  return total > 0 ? sum / total : 0;
}

/** Whether a text could do more than better places have done. A title is read for its focus, an owner as a whole. */
function mayAdd({ place }: CardText, { words, pairs }: Score): boolean {
  if (place === "title" || place === "owner") return true;
  const worth = weights.place[place];
  return words.some((had) => had < worth) || pairs.some((had) => had < worth);
}

/** Works one text of a card into the score. */
function read(query: Query, { place, words }: CardText, score: Score): void {
  const worth = weights.place[place];
  let asked = 0;
  let before: Answer | null = null;
  const whole = place === "owner" ? new Set<number>() : null;
  for (let at = 0; at < words.length; at += 1) {
    const answer = query.answers(words[at] as number);
    if (answer) {
      if (answer.forms.length > 0) asked += 1;
      for (let i = 0; i < answer.forms.length; i += 1) {
        const [term, form] = answer.forms[i] as Answer["forms"][number];
        if (worth * form > (score.words[term] as number)) score.words[term] = worth * form;
        whole?.add(term);
      }
      if (before) readPairs(before, answer, worth, score);
      for (const [concept, phrase] of answer.phrases) {
        if (!standsAt(phrase, words, at)) continue;
        asked += phrase.length;
        score.concepts[concept] = Math.max(score.concepts[concept] as number, worth);
      }
    }
    before = answer;
  }
  if (asked > 0 && (score.matched === "text" || worth > weights.place[score.matched])) {
    score.matched = place;
  }
  if (place === "title") score.focus = Math.max(score.focus, Math.min(1, asked / words.length));
  if (whole) readOwner(query, whole, score);
}

function readPairs({ lefts }: Answer, { rights }: Answer, worth: number, { pairs }: Score): void {
  for (let at = 0; at < lefts.length; at += 1) {
    const [pair, left] = lefts[at] as Answer["lefts"][number];
    const form = Math.min(left, rights[pair] as number);
    if (worth * form > (pairs[pair] as number)) pairs[pair] = worth * form;
  }
}

/** Somebody who types an organisation's name looks for what it offers. */
function readOwner({ terms, pairs }: Query, found: ReadonlySet<number>, score: Score): void {
  const required = terms.flatMap((term, at) => (term.required ? [at] : []));
  if (required.length < 2 || required.some((at) => !found.has(at))) return;
  if (pairs.some((_, at) => (score.pairs[at] as number) < weights.place.owner * 0.5)) return;
  for (const at of required) score.words[at] = 1;
  score.pairs.fill(1);
}

function standsAt(phrase: readonly Forms[], words: readonly number[], from: number): boolean {
  if (from + phrase.length > words.length) return false;
  return phrase.every((word, at) => wordAt(words[from + at] as number).exact === word.exact);
}

/** A concept said otherwise, or only pointed at by a code, counts for the words it covers. */
function addMeanings({ concepts, pairs }: Query, card: Card, score: Score): void {
  concepts.forEach(({ terms, codes }, at) => {
    const said = (score.concepts[at] as number) * weights.form.saidOtherwise;
    const worth = Math.max(said, codes.some((code) => carries(card, code)) ? weights.code : 0);
    if (worth === 0) return;
    for (const term of terms) score.words[term] = Math.max(score.words[term] as number, worth);
    pairs.forEach(({ left, right }, p) => {
      if (terms.includes(left) && terms.includes(right))
        score.pairs[p] = Math.max(score.pairs[p] as number, said);
    });
  });
}

function carries(card: Card, code: string): boolean {
  const colon = code.indexOf(":");
  const value = code.slice(colon + 1);
  const facet = code.slice(0, colon);
  if (facet === "industry") return card.industries.includes(value);
  if (facet === "scienceField") return card.scienceFields.includes(value);
  return facet === "category" && card.categories.includes(value);
}

interface Ranked {
  card: Card;
  score: number;
}

/** Best first; of equal ones the newer, then by id, so that no engine orders them otherwise. */
export function byScore(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  const newer = (b.card.publishedAt ?? "").localeCompare(a.card.publishedAt ?? "");
  return newer || (a.card.id < b.card.id ? -1 : 1);
}

/** The score as shown: a whole number out of 100. */
export function shownScore(score: number): number {
  return Math.max(1, Math.min(100, Math.round(score * 100)));
}
