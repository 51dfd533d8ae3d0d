import { isSyllable } from "./syllables.ts";
import type { Vocabulary } from "./vocabulary.ts";

const ENDS = ["", "s", "e", "es", "ed", "ing", "er", "ers", "y", "ies"];
const ENDING = /(ies|ing|ers|er|es|ed|e|s|y)$/;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
const SHORTEST_STEM = 3;

/** Other forms of an English word: dryers, dryer, drying. */
export function inflected(folded: string, vocabulary: Vocabulary): string[] {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded) || isSyllable(folded)) return [];
  const stem = folded.replace(ENDING, "");
  // "order" ends like a doer, and "tanning" doubles its last letter.
  const stems = [stem, folded, stem.replace(DOUBLED, "$1")];
  const forms = stems
    .filter((one) => one.length >= SHORTEST_STEM)
    .flatMap((one) => ENDS.map((end) => one + end));
  return [...new Set(forms)].filter((form) => form !== folded && vocabulary.has(form));
}
