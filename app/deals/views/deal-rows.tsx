import { Link } from "react-router";
import type { DealLine } from "../page-model.ts";
import { Grade } from "./deal-log.tsx";
import { turnMark, turnSentence } from "./turn-panel.tsx";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

type Line = Omit<DealLine, "stateSince">;

/** Deals as rows: title, the other side, whose turn and by when, state and value at the edge. */
export function DealRows({ lines, now }: { lines: readonly Line[]; now: Date }) {
  const words = useDealWords();
  return (
    <ul className="rows">
      {lines.map((line) => (
        <DealRow key={line.id} line={line} now={now} words={words} />
      ))}
    </ul>
  );
}

function DealRow({ line, now, words }: { line: Line; now: Date; words: DealWords }) {
  const { say } = words;
  const parties = line.side
    ? say("list.with", { party: words.short(line, line.side === "buyer" ? "seller" : "buyer") })
    : say("list.between", {
        seller: words.short(line, "seller"),
        buyer: words.short(line, "buyer"),
      });
  const mine = line.myTurn && line.side !== null;
  return (
    <li className="deal-row">
      <div>
        <Link className="t" to={`/deals/${line.id}`}>
          {words.title(line)}
        </Link>
        <p className="sub">
          {line.code} · {parties}
        </p>
        <p className={`st ${turnMark(line.turn, mine, now)}`}>
          {turnSentence(line, line.turn, mine, words)}
        </p>
      </div>
      <div className="r">
        <p>{say(`states.${line.state}`)}</p>
        {line.disputed && <p className="st urgent">{say("list.disputed")}</p>}
        {line.valueVnd !== null && (
          <p className="num">
            {words.vnd(line.valueVnd)} {line.grade && <Grade grade={line.grade} />}
          </p>
        )}
      </div>
    </li>
  );
}
