import type { DealWords } from "./deal-words.ts";
import type { EvidenceGrade } from "./model.ts";
import type { DealLine } from "./page-model.ts";
import { turnMark, turnSentence } from "./turn-words.ts";

/** A deal as a row of a list, in the reader's words. */
export interface DealRow {
  readonly id: string;
  readonly title: string;
  /** Its code and the other side, or both where the reader is neither. */
  readonly about: string;
  readonly turn: string;
  readonly mark: ReturnType<typeof turnMark>;
  readonly state: string;
  /** Said where the deal is in a dispute. */
  readonly disputed: string | null;
  readonly value: string | null;
  readonly grade: { readonly rank: EvidenceGrade; readonly title: string } | null;
}

/** Said once, on the server: the browser gets the words of a row instead of what they are made of. */
export function sayDealLine(line: DealLine, words: DealWords, now: Date): DealRow {
  const { say } = words;
  const { code, side, grade } = line;
  const parties = side
    ? say("list.with", { party: words.short(line, side === "buyer" ? "seller" : "buyer") })
    : say("list.between", {
        seller: words.short(line, "seller"),
        buyer: words.short(line, "buyer"),
      });
  const mine = line.myTurn && side !== null;
  return {
    id: line.id,
    title: words.title(line),
    about: `${code} · ${parties}`,
    turn: turnSentence(line, line.turn, mine, words),
    mark: turnMark(line.turn, mine, now),
    state: say(`states.${line.state}`),
    disputed: line.disputed ? say("list.disputed") : null,
    value: line.valueVnd === null ? null : words.vnd(line.valueVnd),
    grade: grade && { rank: grade, title: say(`grades.${grade}`) },
  };
}
