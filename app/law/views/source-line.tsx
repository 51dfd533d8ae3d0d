import type { LawEntry } from "../model.ts";
import { useLawWords } from "./use-law-words.ts";

/** Where a rule comes from and the day it was true: under every rule that is shown. */
export function SourceLine({
  entry,
}: {
  entry: Pick<LawEntry, "source" | "sourceUrl" | "trueOn">;
}) {
  const { say, pick, date } = useLawWords();
  const name = pick(entry.source);
  return (
    <p className="sub">
      {say("source")} {entry.sourceUrl ? <a href={entry.sourceUrl}>{name}</a> : name}.{" "}
      {say("true_on", { date: date(entry.trueOn) })}
    </p>
  );
}
