import glossary from "./lexicon/glossary.json" with { type: "json" };
import complaints from "./lexicon/needs.json" with { type: "json" };
import synonyms from "./lexicon/synonyms.json" with { type: "json" };

/**
 * Words that belong together in this market, in both languages, with the codes they point at. Without `said`
 * they mean the same, each as good as another. With it they are what mends that need, one way only: "phơi"
 * asks for a dryer, and nobody who looks for a dryer means "phơi".
 */
export interface WordGroup {
  id: string;
  /** What hurts in an owner's own words, and what he calls his place; empty in a group of synonyms. */
  said: string[];
  /** Vietnamese phrases and abbreviations, as written: marks and capitals count where they tell words apart. */
  vi: string[];
  en: string[];
  /** Facet values such as "industry:I55", "scienceField:2.4" or "category:iot". */
  codes: string[];
}

export const isNeed = ({ said }: Pick<WordGroup, "said">) => said.length > 0;

const written: readonly WordGroup[] = [
  ...synonyms.map((group) => ({ ...group, said: [] })),
  ...complaints,
];

/** The reviewed groups that come with the product; an operator's edits are laid over them. */
export function writtenGroups(): readonly WordGroup[] {
  return written;
}

/**
 * Plain words of both languages, so that a query in one reaches a text in the other. Broader than the
 * groups and never edited by an operator: a word may stand here for several others.
 */
export const bilingualWords: readonly Pick<WordGroup, "vi" | "en">[] = glossary;
