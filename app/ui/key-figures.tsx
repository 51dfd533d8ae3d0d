import type { ReactNode } from "react";
import { Link } from "react-router";

export interface KeyFigure {
  key: string;
  name: ReactNode;
  value: ReactNode;
  /** Where the counted things are listed. */
  to?: string | undefined;
  /** Unit, period, evidence; one line each. */
  notes: readonly ReactNode[];
}

/** Counts that stand beside each other and are never added up. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="four">
      {figures.map(({ key, name, value, to, notes }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <p className="fig">{to ? <Link to={to}>{value}</Link> : value}</p>
            <p className="sub">
              {notes.map((note, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
                <span className="block" key={index}>
                  {note}
                </span>
              ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
