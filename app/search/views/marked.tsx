import type { ReactNode } from "react";
import { bindWords } from "#app/i18n/format.ts";
import type { MarkedText } from "../results/result-row.ts";
import { segments } from "../results/segments.ts";

/** A text with the words of the query marked. */
export function marked({ text: written, marks }: MarkedText): ReactNode {
  // As long as what was written: the marks stay where they are.
  const text = bindWords(written);
  if (marks.length === 0) return text;
  let at = 0;
  return segments(text, marks).map((segment) => {
    const key = at;
    at += segment.text.length;
    return segment.marked ? <mark key={key}>{segment.text}</mark> : segment.text;
  });
}
