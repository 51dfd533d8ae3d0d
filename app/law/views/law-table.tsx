import { Link } from "react-router";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { LawEntry } from "../model.ts";
import { SourceLine } from "./source-line.tsx";
import { useLawWords } from "./use-law-words.ts";

interface Props {
  entries: readonly LawEntry[];
}

/** Rules or entries of lists, each with dates and source, and the way to write its next version. */
export function LawRows({ entries }: Props) {
  const { say, pick, date } = useLawWords();
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li key={`${entry.key} ${entry.inForceFrom}`}>
          <p>
            <b>{pick(entry.body.title)}</b>
          </p>
          {entry.kind === "rule" && <p>{pick(entry.body.text)}</p>}
          <p className="sub">
            {say(entry.inForceUntil ? "edit.in_force_until" : "edit.in_force", {
              from: date(entry.inForceFrom),
              until: entry.inForceUntil ? date(entry.inForceUntil) : "",
            })}{" "}
            <code>{entry.key}</code>
          </p>
          <SourceLine entry={entry} />
          <p>
            <Link to={`?entry=${entry.key}#write`}>{say("edit.next_version")}</Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What was in force before, and what is written but not yet in force. */
export function OtherTimes({ entries }: Props) {
  const { say } = useLawWords();
  return (
    <Disclosure summary={say("edit.other_times", { count: entries.length })}>
      <LawRows entries={entries} />
    </Disclosure>
  );
}
