import { Link } from "react-router";
import { daysBetween } from "#app/i18n/format.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import type { DealPage } from "../page-model.ts";
import { heldSince } from "../rules.ts";
import type { Turn } from "../turn-model.ts";
import { turnMark, turnSentence, waitedName } from "../turn-words.ts";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

interface CountdownProps {
  turn: Pick<Turn, "deadline">;
  stateSince: Date;
  /** Since when a dispute stands in the way. */
  disputedSince?: Date | null;
  now: Date;
}

/** Days until the turn's deadline, or those the dispute, else the stage, has taken so far. */
export function Countdown({ turn, stateSince, disputedSince, now }: CountdownProps) {
  const { say } = useDealWords();
  const left = turn.deadline ? daysBetween(now, turn.deadline) : null;
  const spent = Math.max(1, daysBetween(disputedSince ?? stateSince, now));
  const spentKey = disputedSince ? "days_disputed" : "days_here";
  const days = left === null ? spent : Math.abs(left);
  const key = left === null ? spentKey : left < 0 ? "days_late" : "days_left";
  return (
    <div className="left">
      <p className="fig">{days}</p>
      <p className="sub">{say(`turn.${key}`, { count: days })}</p>
    </div>
  );
}

/** The page's first sentence: whose turn it is, until when, and the one next action. */
export function TurnPanel({ page, now }: { page: DealPage; now: Date }) {
  if (page.turn.who === "nobody") return <EndedPanel page={page} now={now} />;
  return <OpenPanel page={page} now={now} />;
}

/** How and why it ended, in place of a turn. */
function EndedPanel({ page, now }: { page: DealPage; now: Date }) {
  const words = useDealWords();
  const { say } = words;
  const days = Math.max(0, daysBetween(page.stateSince, now));
  const { reasonCode, reason } = page.ending ?? {};
  const why = [reasonCode && say(codeKey("declineReasons", reasonCode)), reason].filter(Boolean);
  return (
    <section className="turn over" aria-labelledby="turn">
      <div className="left">
        <p className="fig">{days}</p>
        <p className="sub">{say("turn.days_since", { count: days })}</p>
      </div>
      <div>
        <p className="st off who">{words.dateTime(page.stateSince)}</p>
        <h2 id="turn">{say(`states.${page.state}`)}</h2>
        <p className="sub">
          {why.length > 0
            ? say("log.reason", { reason: why.join(". ") })
            : say("turn.waits.ended.else")}
        </p>
      </div>
      <TurnActions page={page} />
    </section>
  );
}

function OpenPanel({ page, now }: { page: DealPage; now: Date }) {
  const words = useDealWords();
  const { say } = words;
  const { turn, myTurn } = page;
  const mark = turnMark(turn, myTurn, now);
  const mine = page.confirmedAt === null && myTurn;
  const who = whoseTurn(page, mine, words);
  const tone = turn.wait === "results_in" ? "over" : mark === "urgent" ? "urgent" : "";
  return (
    <section className={`turn ${tone}`} aria-labelledby="turn">
      <Countdown
        turn={turn}
        stateSince={page.stateSince}
        disputedSince={heldSince(page.disputes)}
        now={now}
      />
      <div>
        <p className={`st ${tone === "over" ? "off" : tone || "wait"} who`}>{who}</p>
        <h2 id="turn">{turnSentence(page, turn, mine, words)}</h2>
        <p className="sub">
          {page.confirmedAt
            ? say("turn.you_confirmed", { at: words.dateTime(page.confirmedAt) })
            : say(`turn.waits.${turn.wait}.else`, { party: waitedName(page, turn, words) })}
        </p>
        {page.binder && <p className="sub">{say(`turn.needs.${page.binder}`)}</p>}
      </div>
      <TurnActions page={page} />
    </section>
  );
}

function whoseTurn(page: DealPage, mine: boolean, words: DealWords): string {
  if (mine) return words.say("turn.yours");
  if (page.turn.wait === "results_in") return words.say("turn.nobody_now");
  return words.say("turn.waiting", { party: waitedName(page, page.turn, words) });
}

function TurnActions({ page }: { page: DealPage }) {
  const { say } = useDealWords();
  const { main } = page.offered;
  const here = page.turn.wait === "answer_offer" ? "#offer" : null;
  return (
    <p className="acts">
      {main && (
        <Link className="btn" to={here ?? `/deals/${page.id}/${main.path}`}>
          {say(
            main.step && namedByStep(page.turn.wait, main.step)
              ? `steps.${main.step}.verb`
              : `turn.waits.${page.turn.wait}.verb`,
          )}
        </Link>
      )}
      {page.disputed && page.side && !main && (
        <Link className="btn" to={`/deals/${page.id}/dispute`}>
          {say("dispute.open_case")}
        </Link>
      )}
      {page.sight !== "city" && (
        <Link className="more" to={`/deals/${page.id}/messages`}>
          {messagesText(page, say)}
        </Link>
      )}
    </p>
  );
}

/** Where a turn can be taken in several ways, the button says which one it is. */
const namedByStep = (wait: Turn["wait"], step: string) =>
  wait === "choose_path" || step === "accept_listed_terms";

function messagesText(page: DealPage, say: DealWords["say"]): string {
  const { messageCount: total, unreadMessages: count } = page;
  if (count > 0) return say("messages.open_unread", { total, count });
  if (total) return say("messages.open_count", { count: total });
  return say(page.side ? "messages.open" : "messages.open_both");
}
