import { highlight, type Wanted } from "../highlighting.ts";

/** A text with the words of the query marked. */
export function Marked({ text, terms }: { text: string; terms: readonly Wanted[] }) {
  if (terms.length === 0) return text;
  let at = 0;
  return highlight(text, terms).map((segment) => {
    const key = at;
    at += segment.text.length;
    return segment.marked ? (
      <mark key={key}>{segment.text}</mark>
    ) : (
      <span key={key}>{segment.text}</span>
    );
  });
}
