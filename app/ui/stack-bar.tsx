import type { Rank } from "./grade-mark.tsx";

export interface StackPart {
  rank: Rank;
  value: number;
}

interface StackBarProps {
  /** All parts in words, with their shares. */
  label: string;
  parts: readonly StackPart[];
}

/** A whole as parts of different rank, side by side. The numbers stand in a table under it. */
export function StackBar({ label, parts }: StackBarProps) {
  return (
    <div className="stack" role="img" aria-label={label}>
      {parts
        .filter(({ value }) => value > 0)
        .map(({ rank, value }) => (
          <span key={rank} className={`f${rank}`} style={{ flex: value }} />
        ))}
    </div>
  );
}

/** What the fillings of bars mean. */
export function FillKey({ entries }: { entries: readonly { rank: Rank; text: string }[] }) {
  return (
    <ul className="key">
      {entries.map(({ rank, text }) => (
        <li key={rank}>
          <i className={`f${rank}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
