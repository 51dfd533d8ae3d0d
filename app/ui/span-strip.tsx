import type { ReactNode } from "react";
import { Arc } from "./arc.tsx";
import { classNames } from "./class-names.ts";

/** Behind us, under way, to come, broken off, standing still in a quarrel. */
export type StageState = "done" | "now" | "todo" | "cut" | "held";

export interface Stage {
  key: string;
  name: ReactNode;
  /** How long it took, or why it was broken off. */
  caption?: ReactNode;
  state: StageState;
  /** The state in words, for those who do not see the arc. */
  stateText: string;
  /** Reached just now: its arc is drawn once. */
  fresh?: boolean | undefined;
}

interface SpanStripProps {
  /** What the whole strip shows. */
  label: string;
  stages: readonly Stage[];
  /** The strip in one sentence; stands under it where the names have no room. */
  summary: ReactNode;
  className?: string | undefined;
}

/** Stages as piers, with arcs between them that carry the time. */
export function SpanStrip({ label, stages, summary, className }: SpanStripProps) {
  return (
    <section className={classNames("strip", className)} aria-label={label}>
      <ol className="spans">
        {stages.map((stage, index) => (
          <li
            key={stage.key}
            className={classNames(
              stage.state === "held" ? "hold" : stage.state,
              stage.fresh && "fresh",
            )}
            aria-current={stage.state === "now" || stage.state === "held" ? "step" : undefined}
          >
            {index < stages.length - 1 && <Arc />}
            <b>
              {stage.name}
              <span className="vh">, {stage.stateText}</span>
            </b>
            <span className="d">{stage.caption}</span>
          </li>
        ))}
      </ol>
      <p className="cap">{summary}</p>
    </section>
  );
}
