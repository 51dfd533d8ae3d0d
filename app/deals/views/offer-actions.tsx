import { Link } from "react-router";
import type { DealHead, OfferView } from "../page-model.ts";
import type { Turn } from "../turn-model.ts";
import { turnMark, turnSentence, waitedName } from "../turn-words.ts";
import { Countdown } from "./turn-panel.tsx";
import { useDealWords } from "./use-deal-words.ts";

/** What the side that did not make the open offer may do with it; until when it stands for everybody else. */
export function OfferActions({ deal, offer }: { deal: DealHead; offer: OfferView }) {
  const { say, dateTime } = useDealWords();
  if (deal.side === null || offer.side === deal.side) {
    return (
      <p className="note">{say("offers.stands_until", { deadline: dateTime(offer.validUntil) })}</p>
    );
  }
  return (
    <>
      <p className="acts mt-s-3">
        <AnswerLinks deal={deal} number={offer.number} />
      </p>
      <p className="note">{say("offers.what_accepting_means")}</p>
    </>
  );
}

function AnswerLinks({ deal, number }: { deal: DealHead; number: number }) {
  const { say } = useDealWords();
  return (
    <>
      <Link className="btn" to={`/deals/${deal.id}/steps/accept_offer`}>
        {say("offers.accept", { number })}
      </Link>
      <Link className="btn quiet" to={`/deals/${deal.id}/steps/counter_offer`}>
        {say("offers.counter", { number: number + 1 })}
      </Link>
    </>
  );
}

interface OffersTurnFacts {
  deal: DealHead;
  turn: Turn;
  myTurn: boolean;
  stateSince: Date;
  /** Where the reader's next action is taken; null while others act. */
  next: string | null;
}

/** On the page of offers: whose turn it is, until when, and the one next action. */
export function OffersTurn({ page, now }: { page: OffersTurnFacts; now: Date }) {
  const words = useDealWords();
  const { say } = words;
  const { deal, turn, myTurn, next } = page;
  if (turn.who === "nobody") return null;
  const urgent = turnMark(turn, myTurn, now) === "urgent";
  const answers = turn.wait === "answer_offer" && myTurn;
  return (
    <section className={`turn ${urgent ? "urgent" : ""}`} aria-labelledby="turn">
      <Countdown turn={turn} stateSince={page.stateSince} now={now} />
      <div>
        <p className={`st ${urgent ? "urgent" : "wait"} who`}>
          {myTurn
            ? say("turn.yours")
            : say("turn.waiting", { party: waitedName(deal, turn, words) })}
        </p>
        <h2 id="turn">{turnSentence(deal, turn, myTurn, words)}</h2>
        <p className="sub">
          {say(answers ? "offers.what_accepting_means" : `turn.waits.${turn.wait}.else`)}
        </p>
      </div>
      {next && (
        <p className="acts">
          {answers && turn.number !== null ? (
            <AnswerLinks deal={deal} number={turn.number} />
          ) : (
            <Link className="btn" to={next}>
              {say(`turn.waits.${turn.wait}.verb`)}
            </Link>
          )}
        </p>
      )}
    </section>
  );
}
