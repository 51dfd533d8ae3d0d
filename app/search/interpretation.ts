import { isMarked, tokenize } from "./folding.ts";
import type { Wanted } from "./highlighting.ts";
import { LONGEST_QUERY } from "./model.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One word of the query and how it is looked for. */
export interface Term extends Wanted {
  /** As typed, for showing. */
  typed: string;
  marked: boolean;
  /** Grammar words help the order but are not required. */
  required: boolean;
  /** How much of the query's meaning it carries: rarer words carry more. Above 0. */
  weight: number;
}

export interface Interpretation {
  terms: Term[];
  /** Whether the last word may still be in the making. */
  open: boolean;
}

/** Words of a query beyond these are only used when they are rare. */
const MOST_TERMS = 12;
const SHORTEST_CORRECTED = 4;

/** Grammar words by their exact spelling: "cho" is one, "chợ" and "chó" are not. */
const grammar = new Set(
  `và1 của là2 cho các1 những4 được5 với1 trong từ2 tại5 khi hoặc5 theo để3 bằng2 về2 có1 không bị5
   tôi cần2 muốn1 một5 này2 đang ra vào2 thì2 mà2 nên do ở3 đến1 tới1 như rất1 còn2 cũng4 đã4 sẽ4 chưa
   the of and for with to in on by from or an is are we need want our that this at it be as`
    .split(/\s+/)
    .filter(Boolean),
);

interface Options {
  /** Only words spelled as typed: no prefixes, no corrections. */
  exact: boolean;
  vocabulary: Vocabulary;
  /** Documents in the index, for weighing words. */
  documents: number;
}

/** Reads a query: its words, which are required, how much each weighs, and what a slip probably meant. */
export function interpret(text: string, { exact, vocabulary, documents }: Options): Interpretation {
  const typed = text.slice(0, LONGEST_QUERY);
  const tokens = tokenize(typed);
  const seen = new Set<string>();
  const terms: Term[] = [];
  tokens.forEach((token, at) => {
    const last = at === tokens.length - 1 && token.end === typed.trimEnd().length;
    if (seen.has(token.exact)) return;
    seen.add(token.exact);
    terms.push({
      folded: token.folded,
      exact: token.exact,
      typed: typed.slice(token.start, token.end),
      marked: isMarked(token),
      prefix: last && !exact && !/^\d+$/.test(token.folded),
      alternatives: exact ? [] : corrections(token.folded, last, vocabulary),
      required: !grammar.has(token.exact),
      weight: weightOf(token.folded, vocabulary, documents),
    });
  });
  if (!terms.some((term) => term.required)) for (const term of terms) term.required = true;
  for (const term of terms) if (!term.required) term.weight *= 0.15;
  return { terms: mostTelling(terms), open: terms.at(-1)?.prefix ?? false };
}

/** Known words for one that is not: numbers and codes are meant as written. */
function corrections(folded: string, last: boolean, vocabulary: Vocabulary): string[] {
  if (folded.length < SHORTEST_CORRECTED || /\d/.test(folded) || vocabulary.has(folded)) return [];
  if (last && vocabulary.startingWith(folded, 1).length > 0) return [];
  return vocabulary.near(folded, 3);
}

/** Inverse document frequency, at least 0.3 so that no typed word counts for nothing. */
function weightOf(folded: string, vocabulary: Vocabulary, documents: number): number {
  const frequency = vocabulary.frequency(folded);
  return Math.max(0.3, Math.log(1 + documents / (1 + frequency)));
}

/** A pasted paragraph is searched by its rarest known words, kept in their order. */
function mostTelling(terms: Term[]): Term[] {
  if (terms.length <= MOST_TERMS) return terms;
  const kept = new Set(
    [...terms]
      .filter((term) => term.required)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_TERMS),
  );
  return terms.filter((term) => kept.has(term));
}
