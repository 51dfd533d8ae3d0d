import { tokenize } from "./folding.ts";

/**
 * Numbers of patents and registrations, tax codes, codes of products and records: compared without
 * spaces, dots and dashes, never with a slip forgiven. "VN 1-0032541" and "1.0032541" are one.
 */

const SHORTEST = 4;
const FEWEST_DIGITS = 3;
const MOST_PARTS = 5;
const MOST_ASKED = 24;
/** A part this long is a number of its own: "0032541" of "1-0032541". */
const OWN_NUMBER = 6;

function compact(text: string): string {
  return tokenize(text)
    .map(({ folded }) => folded)
    .join("")
    .replace(/^vn(?=\d)/, "");
}

const digits = (text: string) => text.replace(/\D/g, "").length;

/** The forms under which a document's identifier is found. */
export function identifierForms(identifier: string): string[] {
  const whole = compact(identifier);
  if (whole.length < SHORTEST || !/\d/.test(whole)) return [];
  const parts = identifier.match(/\d+/g) ?? [];
  return [...new Set([whole, ...parts.filter((part) => part.length >= OWN_NUMBER)])];
}

/** What in a query may be an identifier: each run of its words that has a digit in it. */
export function identifiersIn(text: string): string[] {
  const tokens = tokenize(text.slice(0, 400));
  const found = new Set<string>();
  for (let from = 0; from < tokens.length; from += 1) {
    let run = "";
    for (let to = from; to < Math.min(tokens.length, from + MOST_PARTS); to += 1) {
      run += tokens[to]?.folded ?? "";
      const form = run.replace(/^vn(?=\d)/, "");
      if (form.length >= SHORTEST && digits(form) >= FEWEST_DIGITS) found.add(form);
      if (found.size >= MOST_ASKED) return [...found];
    }
  }
  return [...found];
}
