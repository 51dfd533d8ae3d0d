import { LONGEST_QUERY } from "../model.ts";
import type { Wanted } from "../results/highlighting.ts";
import { wordsOf } from "./folding.ts";
import { type Identifier, identifiersIn } from "./identifiers.ts";
import { inflected } from "./inflection.ts";
import type { Found, Meaning } from "./lexicon.ts";
import type { Piece } from "./piece.ts";
import { repaired } from "./repair.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Reader, type Weight, weighed } from "./word-weights.ts";

/** One word of the query and how it is looked for. */
export interface Term extends Wanted {
  /** As typed, for showing. */
  typed: string;
  marked: boolean;
  /** Grammar and generic words help the order but are not required. */
  required: boolean;
  /** How much of the query's meaning it carries: rarer words carry more. Above 0. */
  weight: number;
  /** What of its rarity the weight is: grammar, numbers and lonely words of a story count for less. */
  share: number;
  /**
   * What of its weight the letters alone earn, where the accents are others or unknown: "đốt" is common and
   * "dột" is not.
   */
  lettersShare: number;
  /** What a slip or keyboard leftover was taken for; null when it was read as typed. */
  meant: string | null;
}

/** Whether a word of the same letters is the one that was typed. */
export function isSpelled({ marked, exact }: Term, written: string): boolean {
  return !marked || written === exact;
}

/** Two terms, by place in `terms`, that the query has side by side. */
export interface Pair {
  left: number;
  right: number;
}

/** What some of the terms mean together, by place in `terms`. */
export interface Concept extends Meaning {
  terms: readonly number[];
}

export interface Interpretation {
  terms: Term[];
  pairs: Pair[];
  concepts: Concept[];
  /** Numbers and codes in it, in the form they are compared in. */
  identifiers: Identifier[];
  /** Whether the last word may still be in the making. */
  open: boolean;
  /** A pasted text rather than a few words: no document will have all of it. */
  story: boolean;
}

const nothing: Interpretation = {
  terms: [],
  pairs: [],
  concepts: [],
  identifiers: [],
  open: false,
  story: false,
};

/** More words than this are a story. */
const LONGEST_PHRASE = 12;
/** Words and meanings a story is searched by; the rest of it tells less. */
const MOST_TERMS = 32;
const MOST_CONCEPTS = 10;
const MOST_SPOKEN = 600;

interface Options extends Reader {
  /** Only words spelled as typed: no prefixes, no corrections, no synonyms. */
  exact: boolean;
}

/** Reads a query: its words, what they mean, how much each weighs, and what a slip probably meant. */
export function interpret(text: string, { exact, ...reader }: Options): Interpretation {
  const typed = text.slice(0, LONGEST_QUERY);
  const isTerm = (folded: string) => reader.lexicon.knows(folded);
  const pieces = exact ? asWritten(typed) : repaired(typed, reader.vocabulary, isTerm);
  if (pieces.length === 0) return nothing;
  const story = pieces.length > LONGEST_PHRASE;
  const found = exact
    ? []
    : reader.lexicon.find(
        pieces.slice(0, MOST_SPOKEN).map((piece) => read(piece, reader.vocabulary)),
      );
  const shouted = pieces.every((piece) => piece.capitals);
  const weights = weighed(pieces, found, story, reader);
  const kept = story && !exact ? mostTelling(pieces, weights) : pieces.map((_, at) => at);
  const places = new Map<string, number>();
  const placeOf = new Map<number, number>();
  const terms: Term[] = [];
  for (const at of kept) {
    const piece = pieces[at] as Piece;
    const known = places.get(piece.exact);
    placeOf.set(at, known ?? terms.length);
    if (known !== undefined) continue;
    places.set(piece.exact, terms.length);
    const finished = exact || (!shouted && piece.capitals && reader.vocabulary.has(piece.folded));
    terms.push(termOf(piece, weights[at] as Weight, { exact, finished }, reader.vocabulary));
  }
  if (!terms.some((term) => term.required)) for (const term of terms) term.required = true;
  return {
    terms,
    pairs: pairsOf(pieces.length, placeOf, terms),
    concepts: conceptsOf(found, placeOf, terms),
    identifiers: identifiersIn(typed),
    open: terms.at(-1)?.prefix ?? false,
    story,
  };
}

function asWritten(text: string): Piece[] {
  return wordsOf(text).map(({ folded, exact }) => ({
    folded,
    exact,
    typed: folded,
    marked: true,
    capitals: false,
    meant: null,
    alternatives: [],
    last: false,
  }));
}

/** As the lexicon should compare it: a word nobody wrote by its likeliest correction. */
function read(piece: Piece, vocabulary: Vocabulary) {
  const [likely] = piece.alternatives;
  return likely === undefined || vocabulary.has(piece.folded)
    ? piece
    : { ...piece, folded: likely, exact: likely };
}

/** Places of a story's most telling words, in their order, each word once and its repetitions with it. */
function mostTelling(pieces: readonly Piece[], weights: readonly Weight[]): number[] {
  const byWord = new Map<string, number>();
  pieces.forEach((piece, at) => {
    const { filler, weight } = weights[at] as Weight;
    if (!filler) byWord.set(piece.exact, Math.max(byWord.get(piece.exact) ?? 0, weight));
  });
  const telling = [...byWord].sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS);
  const kept = new Set(telling.map(([word]) => word));
  return pieces.flatMap((piece, at) => (kept.has(piece.exact) ? [at] : []));
}

function termOf(
  piece: Piece,
  { filler, weight, share }: Weight,
  { exact, finished }: { exact: boolean; finished: boolean },
  vocabulary: Vocabulary,
): Term {
  const { folded, alternatives, meant } = piece;
  const unknown = !vocabulary.has(folded);
  return {
    folded,
    exact: piece.exact,
    typed: piece.typed,
    marked: piece.marked,
    prefix: piece.last && !finished && !/^\d+$/.test(folded),
    alternatives: exact ? [] : [...new Set([...alternatives, ...inflected(folded, vocabulary)])],
    required: !filler,
    weight,
    share,
    lettersShare: 1,
    meant: meant ?? (unknown ? (alternatives[0] ?? null) : null),
  };
}

function pairsOf(length: number, placeOf: ReadonlyMap<number, number>, terms: readonly Term[]) {
  const pairs = new Map<string, Pair>();
  for (let at = 1; at < length; at += 1) {
    const left = placeOf.get(at - 1);
    const right = placeOf.get(at);
    if (left === undefined || right === undefined || left === right) continue;
    if (terms[left]?.required && terms[right]?.required)
      pairs.set(`${left} ${right}`, { left, right });
  }
  return [...pairs.values()];
}

function conceptsOf(
  found: readonly Found[],
  placeOf: ReadonlyMap<number, number>,
  terms: readonly Term[],
): Concept[] {
  const concepts: Concept[] = [];
  for (const { from, to, phrases, codes } of found) {
    const covered = new Set<number>();
    for (let at = from; at < to; at += 1) {
      const place = placeOf.get(at);
      if (place !== undefined) covered.add(place);
    }
    const repeated = concepts.some(
      (one) => one.codes === codes && one.phrases.length === phrases.length,
    );
    if (covered.size > 0 && !repeated) concepts.push({ terms: [...covered], phrases, codes });
  }
  const weight = (concept: Concept) =>
    concept.terms.reduce((sum, at) => sum + (terms[at]?.weight ?? 0), 0);
  return concepts.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_CONCEPTS);
}
