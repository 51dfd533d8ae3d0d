import type { ReactNode } from "react";
import { NavLink } from "react-router";

export interface SubnavEntry {
  to: string;
  text: ReactNode;
  /** How many wait there. */
  count?: number | undefined;
  /** Current only at exactly this address, for the first room of a workspace. */
  end?: boolean | undefined;
}

/** The rooms of a workspace, under its title. */
export function Subnav({ label, entries }: { label: string; entries: readonly SubnavEntry[] }) {
  return (
    <nav className="subnav" aria-label={label}>
      {entries.map(({ to, text, count, end }) => (
        <NavLink key={to} to={to} end={end}>
          {text}
          {count !== undefined && <span className="n num">{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
