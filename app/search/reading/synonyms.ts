import glossary from "./lexicon/glossary.json" with { type: "json" };
import complaints from "./lexicon/needs.json" with { type: "json" };
import written from "./lexicon/synonyms.json" with { type: "json" };

/** Words and phrases that mean the same in this market, in both languages, with the codes they point at. */
export interface SynonymGroup {
  id: string;
  /** Vietnamese phrases and abbreviations, as written: marks and capitals count where they tell words apart. */
  vi: string[];
  en: string[];
  /** Facet values such as "industry:I55", "scienceField:2.4" or "category:iot". */
  codes: string[];
}

/** The reviewed groups that come with the product; an operator's edits are laid over them. */
export function writtenSynonyms(): SynonymGroup[] {
  return written;
}

/**
 * Plain words of both languages, so that a query in one reaches a text in the other. Broader than the
 * groups and never edited by an operator: a word may stand here for several others.
 */
export const bilingualWords: readonly Pick<SynonymGroup, "vi" | "en">[] = glossary;

/**
 * What hurts in an owner's own words, and what he calls his place, with the words of those who mend it. One
 * way only: "phơi" asks for a dryer, and nobody who looks for a dryer means "phơi".
 */
export const needs: readonly { said: string[]; means: string[]; codes: string[] }[] = complaints;
