import type { MouseEvent, ReactNode } from "react";
import { useAnswerFocus } from "./use-answer-focus.ts";

export interface FieldFault {
  /** Id of the control. */
  field: string;
  text: ReactNode;
}

interface ErrorSummaryProps {
  title: ReactNode;
  faults: readonly FieldFault[];
}

/** What has to be mended, above the form, each a link to its field. Takes the focus after every answer. */
export function ErrorSummary({ title, faults }: ErrorSummaryProps) {
  const box = useAnswerFocus(faults.map(({ field }) => field));
  return (
    <div className="fix" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ol>
        {faults.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goToField(field, event)}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/**
 * Moves to the field without a new address: the router would take that for a move to another page
 * and forget the answer that named the faults.
 */
export function goToField(id: string, event: MouseEvent): void {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  const control = target.querySelector<HTMLElement>("input, select, textarea") ?? target;
  control.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}
