import { type RefObject, useEffect, useRef } from "react";
import { useActionData } from "react-router";

/**
 * Gives the focus to what has to be mended, after every answer: another answer is news even with the same
 * fields, and so are other fields.
 * @param fields names of the fields to mend
 */
export function useAnswerFocus(fields: readonly string[]): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const answer = useActionData();
  const names = fields.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is looked at, not read
  useEffect(() => box.current?.focus(), [answer, names]);
  return box;
}
