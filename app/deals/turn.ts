import { localDay } from "#app/platform/local-day.ts";
import type { DealFacts } from "./deal-facts.ts";
import { needsCertificate, valuationAwaited } from "./guards.ts";
import { type DealState, isTerminal, otherSide, type Who } from "./model.ts";
import { REPLY_DAYS } from "./pipeline-to-agreement.ts";
import { addMonths } from "./rules.ts";
import type { Turn, TurnFacts } from "./turn-model.ts";
import { confirmation, dayOf, endOfDay, step, turn, workedUntil } from "./turn-parts.ts";

const REPLY = REPLY_DAYS * 86_400_000;

function milestoneTurn(facts: TurnFacts): Turn {
  const milestone = facts.milestones.find(
    ({ state }) => !["accepted", "released", "cancelled"].includes(state),
  );
  if (!milestone) return turn({ wait: "complete_delivery", who: "clock" });
  const about = {
    number: milestone.position,
    subject: milestone.title,
    deadline: milestone.dueOn ? endOfDay(milestone.dueOn) : null,
  };
  const path = `milestones/${milestone.id}`;
  const answerBy = milestone.answerDueAt && workedUntil(milestone.answerDueAt);
  if (milestone.state === "planned") {
    return turn({ wait: "pay_milestone", who: "buyer", path: `${path}/pay`, ...about });
  }
  if (milestone.state === "delivered") {
    return turn({
      ...about,
      wait: "accept_milestone",
      who: "buyer",
      path: `${path}/accept`,
      // The milestone's own day was the delivery's.
      deadline: answerBy,
    });
  }
  return turn({
    ...about,
    wait: "deliver_milestone",
    who: "seller",
    path: `${path}/deliver`,
    deadline: answerBy ?? about.deadline,
  });
}

function negotiationTurn({ openOffer }: TurnFacts): Turn {
  if (!openOffer) return turn({ wait: "make_offer", who: "both", path: step("offer") });
  return turn({
    wait: "answer_offer",
    who: otherSide(openOffer.side),
    number: openOffer.number,
    deadline: openOffer.validUntil,
    path: step("accept_offer"),
  });
}

function contractTurn(facts: TurnFacts, now: Date): Turn {
  if (!facts.contractComplete) {
    return turn({ wait: "complete_contract", who: "both", path: step("confirm_contract") });
  }
  if (!facts.lawAnswered) return turn({ wait: "answer_law", who: "both", path: "legal" });
  if (valuationAwaited(facts, now)) {
    const wait = facts.valuedUntil === null ? "get_valuation" : "renew_valuation";
    return turn({ wait, who: "both", path: "advisers#call" });
  }
  return confirmation(facts, "confirm_contract", {
    first: "confirm_contract",
    second: "confirm_contract",
  });
}

function signedTurn(facts: TurnFacts): Turn {
  if (!facts.needsCertificate) return turn({ wait: "take_effect", who: "clock" });
  return turn({
    wait: "register",
    who: "seller",
    deadline: facts.registrationDueAt,
    // The dossier, its filing and the certificate stand together on the page of the legal path.
    path: "legal#registration",
  });
}

/** Royalties of a period that is over; then the next result, due after six and after twelve months. */
function resultTurn(facts: TurnFacts, now: Date): Turn {
  const { royaltyUnstatedTo } = facts;
  if (royaltyUnstatedTo !== null && royaltyUnstatedTo < localDay(now)) {
    return turn({ wait: "state_royalty", who: "buyer", path: "royalties" });
  }
  const since = facts.commercialisedAt ?? facts.stateSince;
  const kinds = [
    ["result_6_months", 6],
    ["result_12_months", 12],
  ] as const;
  const next = kinds.find(([kind]) => !facts.reportedKinds.includes(kind));
  if (!next) return turn({ wait: "results_in", who: "clock" });
  return turn({
    wait: "report_result",
    who: "buyer",
    number: next[1],
    deadline: endOfDay(dayOf(addMonths(since, next[1]))),
    path: step("report_result"),
  });
}

function reportTurn(facts: TurnFacts, now: Date): Turn | null {
  const open = facts.reports.filter((report) => report.attestDueAt > now);
  const [report] = open;
  if (!report) return null;
  return turn({
    wait: "answer_report",
    who: otherSide(report.side),
    deadline: report.attestDueAt,
    path: step("attest_report"),
  });
}

function claimTurn({ claim }: TurnFacts): Turn | null {
  if (!claim) return null;
  return turn({
    wait: "answer_claim",
    who: "seller",
    number: claim.number,
    deadline: claim.dueAt,
    path: "warranty",
  });
}

function declarationTurn({ declaration }: TurnFacts): Turn | null {
  if (declaration?.state !== "declared") return null;
  return turn({
    wait: "answer_declaration",
    who: otherSide(declaration.side),
    path: step("attest_declaration"),
  });
}

const turns: Record<DealState, (facts: TurnFacts, now: Date) => Turn> = {
  requested: (facts) =>
    turn({
      wait: "answer_request",
      who: "seller",
      deadline: new Date(facts.stateSince.getTime() + facts.stoodStillMs + REPLY),
      path: step("accept_request"),
    }),
  in_discussion: (facts) =>
    // A listing may keep an annex. Whether it does must not show before the NDA, so each is treated alike.
    facts.origin === "listing_request" || facts.held.length > 0
      ? confirmation(facts, "sign_nda", { first: "sign_nda", second: "confirm_nda" })
      : turn({ wait: "choose_path", who: "both", path: step("open_negotiation") }),
  evaluating: (facts) =>
    facts.held.some((one) => one.transition === "start_pilot")
      ? confirmation(facts, "start_pilot", {
          first: "confirm_pilot_plan",
          second: "confirm_pilot_plan",
        })
      : turn({ wait: "choose_path", who: "both", path: step("start_pilot") }),
  piloting: (facts) =>
    confirmation(
      facts,
      "conclude_pilot",
      { first: "conclude_pilot", second: "confirm_pilot_result" },
      facts.pilotEndsOn && endOfDay(facts.pilotEndsOn),
    ),
  negotiating: negotiationTurn,
  agreed: contractTurn,
  signed: signedTurn,
  in_delivery: milestoneTurn,
  delivered: () => turn({ wait: "report_use", who: "both", path: step("report_use") }),
  commercialised: resultTurn,
  closed: () => turn({ wait: "ended", who: "nobody" }),
  declined: () => turn({ wait: "ended", who: "nobody" }),
  withdrawn: () => turn({ wait: "ended", who: "nobody" }),
  expired: () => turn({ wait: "ended", who: "nobody" }),
  terminated: () => turn({ wait: "ended", who: "nobody" }),
};

/** Whose turn it is. A dispute goes first, then an end that waits for its second half, then the state. */
export function turnOf(facts: TurnFacts, now: Date): Turn {
  if (facts.disputed && !isTerminal(facts.state)) {
    return turn({ wait: "mediate", who: "operator", path: step("resolve_dispute") });
  }
  for (const [name, wait] of [
    ["terminate", "confirm_termination"],
    ["close", "confirm_close"],
  ] as const) {
    const [one] = facts.held.filter((held) => held.transition === name);
    if (one) return turn({ wait, who: otherSide(one.side), path: step(name) });
  }
  return (
    declarationTurn(facts) ??
    claimTurn(facts) ??
    reportTurn(facts, now) ??
    turns[facts.state](facts, now)
  );
}

/** Facts of a turn from the full facts of a deal and what only its page loads. */
export function turnFactsOf(
  facts: DealFacts,
  more: Pick<
    TurnFacts,
    | "claim"
    | "pilotEndsOn"
    | "registrationDueAt"
    | "commercialisedAt"
    | "reportedKinds"
    | "milestones"
  >,
): TurnFacts {
  return {
    state: facts.state,
    stateSince: facts.stateSince,
    disputed: facts.disputed,
    stoodStillMs: facts.stoodStillMs,
    origin: facts.origin,
    openOffer: facts.openOffer,
    contractComplete: facts.contractMissing?.length === 0,
    lawAnswered: !Object.values(facts.legal).includes(null),
    path: facts.path,
    valuedUntil: facts.valuedUntil,
    royaltyUnstatedTo: facts.royaltyUnstatedTo,
    needsCertificate: needsCertificate(facts),
    held: facts.held,
    declaration: facts.declaration,
    reports: facts.pendingReports,
    ...more,
  };
}

/** Whether the deal waits for this side, or for the operator; clocks wait for nobody. */
export function isTurnOf(turnNow: Pick<Turn, "who">, who: Who): boolean {
  if (who.kind === "operator") return turnNow.who === "operator";
  if (who.kind !== "party") return false;
  return turnNow.who === "both" || turnNow.who === who.side;
}
