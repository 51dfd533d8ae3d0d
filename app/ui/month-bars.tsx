import type { StackPart } from "./stack-bar.tsx";

export interface Month {
  key: string;
  /** Under the bar, e.g. "T2". */
  short: string;
  /** Left out under the bars where a phone has no room for every month. */
  spared: boolean;
  /** The month and its parts in words. */
  text: string;
  /** Over the bar. */
  total: string;
  /** From the ground up: the strongest first. */
  parts: readonly StackPart[];
}

interface MonthBarsProps {
  label: string;
  months: readonly Month[];
}

/** Part of the height the tallest bar takes; the rest is for the number over it. */
const tallest = 90;

/** Values by month, each bar made of parts of different rank. */
export function MonthBars({ label, months }: MonthBarsProps) {
  const sums = months.map(({ parts }) => parts.reduce((sum, part) => sum + part.value, 0));
  const highest = Math.max(...sums, 0) || 1;
  return (
    <div>
      <ol className="months" aria-label={label}>
        {months.map(({ key, text, total, parts }) => (
          <li key={key}>
            <span className="v" aria-hidden="true">
              {total}
            </span>
            <span className="vh">{text}</span>
            {parts
              .filter(({ value }) => value > 0)
              .toReversed()
              .map(({ rank, value }) => (
                <i
                  key={rank}
                  className={`f${rank}`}
                  style={{ height: `${((value / highest) * tallest).toFixed(1)}%` }}
                />
              ))}
          </li>
        ))}
      </ol>
      <div className="mlab" aria-hidden="true">
        {months.map(({ key, short, spared }) => (
          <span key={key} className={spared ? "spared" : undefined}>
            {short}
          </span>
        ))}
      </div>
    </div>
  );
}
