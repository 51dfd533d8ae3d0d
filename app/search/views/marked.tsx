import type { ReactNode } from "react";
import type { MarkedText } from "../results/result-row.ts";
import { segments } from "../results/segments.ts";

/** A text with the words of the query marked. */
export function marked({ text, marks }: MarkedText): ReactNode {
  if (marks.length === 0) return text;
  let at = 0;
  return segments(text, marks).map((segment) => {
    const key = at;
    at += segment.text.length;
    return segment.marked ? <mark key={key}>{segment.text}</mark> : segment.text;
  });
}
