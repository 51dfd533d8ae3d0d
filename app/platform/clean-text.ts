import { z } from "zod";
import { holdableText } from "./holdable-text.ts";

/** Composed letters, plain line ends, nothing that a database or a page cannot hold. */
export function cleanText(value: string): string {
  return holdableText(value.replace(/\r\n?/g, "\n")).normalize("NFC").trim();
}

/** Cleaned text of at most `max` characters; may be empty. */
export function textOf(max: number) {
  return z.string().overwrite(cleanText).max(max);
}
