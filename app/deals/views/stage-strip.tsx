import type { DealPage } from "../page-model.ts";
import type { Pier } from "../page-state.ts";
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

const className = {
  done: "done",
  skipped: "todo",
  now: "now",
  todo: "todo",
  cut: "cut",
  hold: "hold",
};

/** Ten piers and the days each span took; below 900 px a caption says where the deal stands. */
export function StageStrip({ page }: { page: DealPage }) {
  const words = useDealWords();
  const { say } = words;
  const present = page.piers.findIndex(({ state }) => !["done", "skipped"].includes(state));
  const index = present < 0 || page.state === "closed" ? page.piers.length - 1 : present;
  const pier = page.piers[index];
  const ended = page.turn.who === "nobody";
  return (
    <section className="strip" aria-label={say("strip.label")}>
      <ol className="spans">
        {page.piers.map((one, at) => (
          <li
            key={one.stage}
            className={className[one.state]}
            aria-current={one.state === "now" || one.state === "hold" ? "step" : undefined}
          >
            {at < page.piers.length - 1 && <Arc />}
            <b>{say(`stages.${one.stage}`)}</b>
            <span className="d">{spentText(one, words)}</span>
          </li>
        ))}
      </ol>
      {pier && (
        <p className="cap">
          <strong>
            {ended
              ? say(`states.${page.state}`)
              : say("strip.where", {
                  number: index + 1,
                  total: page.piers.length,
                  stage: say(`stages.${pier.stage}`),
                })}
          </strong>
          {ended ? null : `, ${spentText(pier, words)}`}
          <br />
          <a href="#log">{say("strip.past")}</a>
        </p>
      )}
    </section>
  );
}

function Arc() {
  return (
    <svg className="arc" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 40Q50 -40 100 40" />
    </svg>
  );
}
