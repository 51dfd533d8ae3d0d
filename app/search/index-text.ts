import { facetValues } from "./facets.ts";
import { type Forms, wordsOf } from "./folding.ts";
import { isGrammar } from "./grammar.ts";
import { codesIn, identifierForms } from "./identifiers.ts";
import type { Phrase } from "./lexicon.ts";
import type { SearchDocument } from "./model.ts";
import { pairOf } from "./vocabulary.ts";

/**
 * Text as the PostgreSQL index keeps it. Words are cut and folded here, not by a text search
 * configuration, so that finding, marking and ranking agree; PostgreSQL gets finished lexemes:
 * "may" a folded word, "=mayS" exactly so, "may_say" neighbours, "#10032541" an identifier,
 * "@industry:C10" a code. Only the lead has more than folded words.
 */
interface Vectors {
  lead: string;
  whole: string;
  /** Distinct folded words, and the neighbours of titles and keywords, for the vocabulary. */
  words: string[];
}

/** Longest word with digits in it that is worth knowing: "co2", "pm25", not every serial number. */
const LONGEST_CODE = 6;
const coded = ["industry", "scienceField", "category"] as const;

/** Both vectors of a document, as tsvector literals without positions. */
export function vectorsOf(document: SearchDocument): Vectors {
  const { lead, whole, known } = lexemesOf(document);
  // Lexemes hold letters, digits and the signs above only, so quoting them is enough.
  const literal = (words: Set<string>) => [...words].map((word) => `'${word}'`).join(" ");
  return { lead: literal(lead), whole: literal(whole), words: [...known] };
}

interface Lexemes {
  lead: Set<string>;
  whole: Set<string>;
  /** Worth knowing to whoever reads queries. */
  known: Set<string>;
}

/** What a document is found by. */
export function lexemesOf(document: SearchDocument): Lexemes {
  const { card } = document;
  const lead = new Set<string>();
  const whole = new Set<string>();
  const known = new Set<string>();
  const important = [card.title.vi, card.title.en, ...card.keywords];
  const rest = [
    card.summary.vi,
    card.summary.en,
    ...document.problem,
    ...document.labels,
    card.organisation.name.vi,
    card.organisation.name.en,
    ...document.names,
    ...document.identifiers,
  ];
  for (const text of [...important, ...rest]) {
    const words = wordsOf(text ?? "");
    for (const word of words) {
      for (const part of partsOf(word.folded)) {
        lead.add(part);
        whole.add(part);
      }
      lead.add(exactLexeme(word.exact));
    }
    for (const pair of neighbours(words)) lead.add(pair);
  }
  for (const text of important) for (const pair of neighbours(wordsOf(text ?? ""))) known.add(pair);
  for (const text of document.body)
    for (const { folded } of wordsOf(text)) for (const part of partsOf(folded)) whole.add(part);
  for (const identifier of document.identifiers)
    for (const form of identifierForms(identifier)) lead.add(identifierLexeme(form));
  for (const text of [...important, ...rest, ...document.body])
    for (const form of codesIn(text ?? "")) lead.add(identifierLexeme(form));
  const facets = facetValues(card);
  for (const name of coded)
    for (const value of facets[name]) lead.add(codeLexeme(`${name}:${value}`));
  for (const word of whole) if (isWorthKnowing(word)) known.add(word);
  return { lead, whole, known };
}

/** "60kg" is also "60" and "kg". */
function partsOf(folded: string): string[] {
  const parts = /^(\d+)([a-z]+)$/.exec(folded);
  return parts ? [folded, parts[1] ?? "", parts[2] ?? ""] : [folded];
}

function isWorthKnowing(word: string): boolean {
  if (word.length < 2) return false;
  return !/\d/.test(word) || (word.length <= LONGEST_CODE && /^[a-z]/.test(word));
}

/** Neighbouring words of a text as lexemes, without grammar and numbers. */
export function neighbours(words: readonly Forms[]): string[] {
  const topics = (word: Forms | undefined) =>
    word && !isGrammar(word) && !/^\d+$/.test(word.folded);
  return words.slice(1).flatMap((word, at) => {
    const before = words[at];
    return before && topics(before) && topics(word) ? [pairOf(before.folded, word.folded)] : [];
  });
}

function exactLexeme(exact: string): string {
  return `=${exact}`;
}

function identifierLexeme(form: string): string {
  return `#${form}`;
}

function codeLexeme(code: string): string {
  return `@${code}`;
}

/** Where a word is looked for: "lead" in title, keywords, summary, problem, labels and owner; "whole" anywhere. */
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

export function wordLookup(column: Column, folded: string, prefix = false): Lookup {
  return { column, lexeme: folded, prefix };
}

export function exactLookup(exact: string): Lookup {
  return { column: "lead", lexeme: exactLexeme(exact), prefix: false };
}

export function pairLookup(left: string, right: string): Lookup {
  return { column: "lead", lexeme: pairOf(left, right), prefix: false };
}

export function identifierLookup(form: string): Lookup {
  return { column: "lead", lexeme: identifierLexeme(form), prefix: false };
}

export function codeLookup(code: string): Lookup {
  return { column: "lead", lexeme: codeLexeme(code), prefix: false };
}

/** What a document has when it has a phrase in its lead: all of these. A single word must be spelled so. */
export function phraseLookups(phrase: Phrase): Lookup[] {
  const pairs = neighbours(phrase);
  if (pairs.length > 0) return pairs.map((lexeme) => ({ column: "lead", lexeme, prefix: false }));
  return phrase.filter((word) => !isGrammar(word)).map((word) => exactLookup(word.exact));
}
