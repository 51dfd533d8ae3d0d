import type { ReactNode } from "react";
import { Link } from "react-router";
import { classNames } from "./class-names.ts";

export interface FormStep {
  key: string;
  title: ReactNode;
  /** What is still open in it, in words. */
  note?: ReactNode;
  to: string;
  state: "done" | "here" | "open";
  /** Something in it has to be mended. */
  urgent?: boolean | undefined;
}

interface StepsTocProps {
  label: string;
  steps: readonly FormStep[];
  /** Where we are, in words; stands under the piers where their names have no room. */
  summary: ReactNode;
}

const stateClasses = { done: "ok", here: "here", open: undefined };

/** The sections of a long form as a line of piers. */
export function StepsToc({ label, steps, summary }: StepsTocProps) {
  return (
    <div>
      <ol className="toc" aria-label={label}>
        {steps.map((step) => {
          const words = (
            <>
              {step.title}
              {step.note && (
                <span className={classNames("sub", step.urgent && "font-medium text-urgent")}>
                  {step.note}
                </span>
              )}
            </>
          );
          const here = step.state === "here";
          return (
            <li
              key={step.key}
              className={stateClasses[step.state]}
              aria-current={here ? "step" : undefined}
            >
              {here ? <span>{words}</span> : <Link to={step.to}>{words}</Link>}
            </li>
          );
        })}
      </ol>
      <p className="cap">
        <strong>{summary}</strong>
      </p>
    </div>
  );
}
