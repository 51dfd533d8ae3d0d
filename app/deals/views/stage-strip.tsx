import { Link } from "react-router";
import { SpanStrip, type StageState } from "#app/ui/span-strip.tsx";
import type { DealPage } from "../page-model.ts";
import type { Pier, PierState } from "../piers.ts";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function spentText(pier: Pier, words: DealWords): string {
  if (pier.state === "skipped") return words.say("strip.skipped");
  if (pier.spent === null) return "";
  if (pier.state === "now" || pier.state === "hold") {
    return words.say("strip.day_number", { count: Math.max(1, Math.ceil(pier.spent / DAY)) });
  }
  if (pier.spent < HOUR) return words.say("strip.under_hour");
  if (pier.spent < 2 * DAY) {
    return words.say("strip.hours", { count: Math.round(pier.spent / HOUR) });
  }
  return words.say("strip.days", { count: Math.round(pier.spent / DAY) });
}

const shapes: Record<PierState, StageState> = {
  done: "done",
  skipped: "todo",
  now: "now",
  todo: "todo",
  cut: "cut",
  hold: "held",
};

/** Ten piers and the days each span took; below 900 px a caption says where the deal stands. */
export function StageStrip({ page }: { page: DealPage }) {
  const words = useDealWords();
  const { say } = words;
  return (
    <SpanStrip
      label={say("strip.label")}
      summary={<Summary page={page} />}
      stages={page.piers.map((pier) => ({
        key: pier.stage,
        name: say(`stages.${pier.stage}`),
        caption: spentText(pier, words),
        state: shapes[pier.state],
        stateText: say(`strip.state.${pier.state}`),
      }))}
    />
  );
}

function Summary({ page }: { page: DealPage }) {
  const words = useDealWords();
  const { say } = words;
  const { at, key } = standing(page.piers);
  const pier = page.piers[at];
  return (
    <>
      {pier && (
        <strong>
          {say(`strip.${key}`, {
            number: at + 1,
            total: page.piers.length,
            stage: say(`stages.${pier.stage}`),
          })}
        </strong>
      )}
      {pier && key === "where" && `, ${spentText(pier, words)}`}
      <br />
      <a className="mr-s-2 inline-block" href="#log">
        {say("strip.past")}
      </a>
      <Link className="inline-block" to={`/process#${page.state}`}>
        {say("strip.process")}
      </Link>
    </>
  );
}

/** Where the deal is, where it broke off, or the last stage it went through before it was closed. */
function standing(piers: readonly Pier[]) {
  const open = piers.findIndex(({ state }) => state === "now" || state === "hold");
  if (open >= 0) return { at: open, key: "where" } as const;
  const cut = piers.findIndex(({ state }) => state === "cut");
  if (cut >= 0) return { at: cut, key: "stopped" } as const;
  return { at: piers.findLastIndex(({ state }) => state === "done"), key: "over" } as const;
}
