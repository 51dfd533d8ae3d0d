import type { CSSProperties, ReactNode } from "react";
import { Link } from "react-router";
import { Arc } from "./arc.tsx";

export interface FlowStep {
  key: string;
  name: ReactNode;
  count: ReactNode;
  /** Where the counted things are listed. */
  to: string;
  /** Under the name, e.g. the share of the step before. */
  note?: ReactNode;
  /** The wait before the next step; the last step has none. */
  wait?: { days: number; text: string; slow: boolean } | undefined;
}

interface FlowProps {
  label: string;
  steps: readonly FlowStep[];
}

const lowest = 10;
const highest = 84;

/** How many reach each step and how long they wait: the higher the arc, the longer. */
export function Flow({ label, steps }: FlowProps) {
  const longest = Math.max(...steps.map((step) => step.wait?.days ?? 0), 1);
  return (
    <ol className="flow" aria-label={label}>
      {steps.map(({ key, name, count, to, note, wait }) => {
        const height = lowest + ((highest - lowest) * (wait?.days ?? 0)) / longest;
        return (
          <li
            key={key}
            className={wait?.slow ? "slow" : undefined}
            style={{ "--h": `${Math.round(height)}px` } as CSSProperties}
          >
            {wait && (
              <>
                <Arc />
                <Arc upright />
                <span className="dy">{wait.text}</span>
              </>
            )}
            <b>
              <Link className="tell" to={to}>
                {count}
              </Link>
            </b>
            <span>
              {name}
              {note && <span className="sub block">{note}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
