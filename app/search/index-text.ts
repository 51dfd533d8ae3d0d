import { wordsOf } from "./folding.ts";
import type { Term } from "./interpretation.ts";
import type { SearchDocument } from "./model.ts";

/**
 * Text as the PostgreSQL index keeps it. Words are cut and folded here, not by a text search
 * configuration, so that finding, marking and ranking agree; PostgreSQL gets finished lexemes.
 */
interface Vectors {
  lead: string;
  whole: string;
  /** Distinct folded words without digits, for the vocabulary. */
  words: string[];
}

/** Both vectors of a document, as tsvector literals without positions. */
export function vectorsOf(document: SearchDocument): Vectors {
  const { card } = document;
  const lead = new Set<string>();
  const whole = new Set<string>();
  const first = [
    card.title.vi,
    card.title.en,
    ...card.keywords,
    ...document.identifiers,
    card.summary.vi,
    card.summary.en,
    ...document.labels,
    card.organisation.name.vi,
    card.organisation.name.en,
  ];
  for (const text of first) {
    for (const word of wordsOf(text ?? "")) {
      lead.add(word.folded);
      lead.add(exactLexeme(word.exact));
      whole.add(word.folded);
    }
  }
  for (const text of document.body) for (const { folded } of wordsOf(text)) whole.add(folded);
  // Lexemes hold letters and digits only, so quoting them is enough whatever was written.
  const literal = (words: Set<string>) => [...words].map((word) => `'${word}'`).join(" ");
  return {
    lead: literal(lead),
    whole: literal(whole),
    words: [...whole].filter((word) => word.length > 1 && !/\d/.test(word)),
  };
}

function exactLexeme(exact: string): string {
  return `=${exact}`;
}

/** Where a word is looked for: "lead" in title, keywords, summary, labels and owner; "whole" anywhere. */
export type Column = "lead" | "whole";

/** One word in one column; `prefix` asks for every word that begins so. */
export interface Lookup {
  column: Column;
  lexeme: string;
  prefix: boolean;
}

export function keyOf({ column, lexeme, prefix }: Lookup): string {
  return `${column} ${lexeme}${prefix ? "*" : ""}`;
}

/** Any of the inner lists, all of the outer one. */
export type Lookups = Lookup[][];

interface Choice {
  /** Whether words that begin like the last one count, for which the vocabulary has no list. */
  prefix: boolean;
  /** Words the last one may become. */
  longer: readonly string[];
}

/** What to look for so that every required word is had by its folded form. */
export function foldedLookups(terms: readonly Term[], column: Column, choice: Choice): Lookups {
  return terms.filter((term) => term.required).map((term) => foldedLookup(term, column, choice));
}

function foldedLookup(term: Term, column: Column, { prefix, longer }: Choice): Lookup[] {
  const words = new Set([term.folded, ...term.alternatives, ...(term.prefix ? longer : [])]);
  const lookups = [...words].map((lexeme) => ({ column, lexeme, prefix: false }));
  return term.prefix && prefix
    ? [...lookups, { column, lexeme: term.folded, prefix: true }]
    : lookups;
}

/** The same in the lead, with marked words exactly as typed. */
export function exactLookups(terms: readonly Term[], choice: Choice): Lookups {
  return terms
    .filter((term) => term.required)
    .map((term) => (term.marked ? [exactly(term)] : foldedLookup(term, "lead", choice)));
}

/** Every word exactly as typed: a plain one must also be written plainly. */
export function literalLookups(terms: readonly Term[]): Lookups {
  return terms.filter((term) => term.required).map((term) => [exactly(term)]);
}

function exactly(term: Term): Lookup {
  return { column: "lead", lexeme: exactLexeme(term.exact), prefix: false };
}
