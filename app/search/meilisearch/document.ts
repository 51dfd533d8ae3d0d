import type { SearchDocument } from "../model.ts";
import { lexemesOf } from "../projection/index-text.ts";

/** A document as the server keeps it: what it is found by, no more. Everything here is public. */
export interface Stored {
  id: string;
  hash: string;
  /** Its words, as the PostgreSQL index has them. */
  lead: string[];
  whole: string[];
}

/** @param hash fingerprint of the document */
export function stored(document: SearchDocument, hash: string): Stored {
  const { lead, whole } = lexemesOf(document);
  return { id: document.card.id, hash, lead: [...lead], whole: [...whole] };
}
