import { Link } from "react-router";
import type { DealHead, OfferView } from "../page-model.ts";
import type { Turn } from "../turn-model.ts";
import { turnMark, turnSentence, waitedName } from "../turn-words.ts";
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
        <Link className="btn" to={`/deals/${deal.id}/steps/accept_offer`}>
          {say("offers.accept", { number: offer.number })}
        </Link>
        <Link className="btn quiet" to={`/deals/${deal.id}/steps/counter_offer`}>
          {say("offers.counter", { number: offer.number + 1 })}
        </Link>
      </p>
      <p className="note">{say("offers.what_accepting_means")}</p>
    </>
  );
}

interface TurnProps {
  deal: DealHead;
  turn: Turn;
  myTurn: boolean;
  next: string | null;
  /** The newest offer. */
  latest: OfferView;
  now: Date;
}

/** On the page of offers: whose turn it is, until when, and the one next action. */
export function OffersTurn({ deal, turn, myTurn, next, latest, now }: TurnProps) {
  const words = useDealWords();
  const { say } = words;
  if (turn.who === "nobody") return null;
  const shape = turnMark(turn, myTurn, now) === "urgent" ? "urgent" : "wait";
  return (
    <div className="mt-s-4">
      <p className={`st ${shape} who`}>
        {myTurn ? say("turn.yours") : say("turn.waiting", { party: waitedName(deal, turn, words) })}
      </p>
      <p className="lead">{turnSentence(deal, turn, myTurn, words)}</p>
      {latest.state === "open" && myTurn ? (
        <OfferActions deal={deal} offer={latest} />
      ) : (
        next && (
          <p className="acts mt-s-3">
            <Link className="btn" to={next}>
              {say(`turn.waits.${turn.wait}.verb`)}
            </Link>
          </p>
        )
      )}
    </div>
  );
}
