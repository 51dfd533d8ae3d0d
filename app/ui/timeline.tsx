import type { ReactNode } from "react";

export interface TimelineEntry {
  key: string;
  /** When, as it is read. */
  time: ReactNode;
  /** When, for machines. */
  dateTime: string;
  /** What happened, as a sentence. */
  text: ReactNode;
  /** At the right edge. */
  mark?: ReactNode;
}

/** What has happened, newest first, each as a sentence. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="log">
      {entries.map(({ key, time, dateTime, text, mark }) => (
        <li key={key}>
          <time dateTime={dateTime}>{time}</time>
          <p>{text}</p>
          <span>{mark}</span>
        </li>
      ))}
    </ol>
  );
}
