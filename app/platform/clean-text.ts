import { z } from "zod";
import { holdableText } from "./holdable-text.ts";

/**
 * Marks nobody sees that turn the direction of what follows, or stand in a text as nothing: a name must
 * not read differently in a contract than in its record, and a field of them is an empty one.
 */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Joiners hold emoji and some scripts together; at an end they join nothing. */
const EDGE = /[\s\u200c\u200d]/;

/** Composed letters, plain line ends, nothing that a database or a page cannot hold or that hides. */
export function cleanText(value: string): string {
  const text = holdableText(value.replace(/\r\n?/g, "\n")).replace(HIDDEN, "");
  return withoutEdges(text.normalize("NFC"));
}

/** Step by step: a pattern for the end of a text takes the square of the time over long gaps within it. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (start < end && EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Cleaned text of at most `max` characters; may be empty. */
export function textOf(max: number) {
  return z.string().overwrite(cleanText).max(max);
}
