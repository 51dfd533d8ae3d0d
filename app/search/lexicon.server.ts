import { Lexicon } from "./lexicon.ts";
import { writtenSynonyms } from "./synonyms.ts";

let kept: Lexicon | undefined;

/** The lexicon of this process, built once. */
export function lexicon(): Lexicon {
  kept ??= new Lexicon(writtenSynonyms());
  return kept;
}
