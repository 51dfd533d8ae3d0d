import { facetValues } from "../facets.ts";
import type { SearchDocument } from "../model.ts";
import { type Forms, wordsOf } from "../reading/folding.ts";
import { isGrammar } from "../reading/grammar.ts";
import { codesIn, identifierForms } from "../reading/identifiers.ts";
import type { Phrase } from "../reading/lexicon.ts";
import { pairOf } from "../reading/vocabulary.ts";

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
  return { lead: literalOf(lead), whole: literalOf(whole), words: [...known] };
}

function literalOf(words: ReadonlySet<string>): string {
  let text = "";
  for (const word of words) text += `'${word}' `;
  return text;
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
  const addLead = (text: string | null): string[] => {
    const words = wordsOf(text ?? "");
    for (const word of words) {
      addWord(word.folded, lead);
      addWord(word.folded, whole);
      lead.add(exactLexeme(word.exact));
    }
    const pairs = neighbours(words);
    for (const pair of pairs) lead.add(pair);
    return pairs;
  };
  for (const text of important) for (const pair of addLead(text)) known.add(pair);
  for (const text of rest) addLead(text);
  for (const text of document.body) for (const { folded } of wordsOf(text)) addWord(folded, whole);
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

/** Whether it begins with a figure. */
function isNumbered(folded: string): boolean {
  const first = folded.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function addWord(folded: string, to: Set<string>): void {
  if (isNumbered(folded)) for (const part of partsOf(folded)) to.add(part);
  else to.add(folded);
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
  const pairs: string[] = [];
  let before: Forms | null = null;
  for (const word of words) {
    const topic = isTopic(word);
    if (before && topic) pairs.push(pairOf(before.folded, word.folded));
    before = topic ? word : null;
  }
  return pairs;
}

function isTopic(word: Forms): boolean {
  return !isGrammar(word) && !(isNumbered(word.folded) && /^\d+$/.test(word.folded));
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

/** Names a lookup within one question, so that the same one is read once. */
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

/**
 * What a document has when it has a phrase in its lead: all of these. Its words stand side by side and are
 * spelled so: "đông khô", freeze-dried, is not "đóng kho", to close a store.
 */
export function phraseLookups(phrase: Phrase): Lookup[] {
  const pairs = neighbours(phrase);
  const words = phrase.filter((word) => !isGrammar(word));
  return [
    ...pairs.map((lexeme): Lookup => ({ column: "lead", lexeme, prefix: false })),
    ...words.map((word) => exactLookup(word.exact)),
  ];
}
