import { isSyllable } from "./syllables.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Other forms of an English word: dryers, dryer, drying. */
export function inflected(folded: string, vocabulary: Vocabulary): string[] {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded) || isSyllable(folded)) return [];
  const stem = folded.replace(/(ies|ing|ers|er|es|ed|e|s|y)$/, "");
  if (stem.length < 3) return [];
  const ends = ["", "s", "e", "es", "ed", "ing", "er", "ers", "y", "ies"];
  return [...new Set([`${folded}s`, ...ends.map((end) => stem + end)])].filter(
    (form) => form !== folded && vocabulary.has(form),
  );
}
