import { describe, expect, test } from "vitest";
import { bare } from "#tests/factories/deal-facts.ts";
import { availableTransitions } from "./available.ts";
import { binderFor } from "./binder.ts";
import type { DealFacts } from "./deal-facts.ts";
import { type DealState, dealStates, type Who } from "./model.ts";
import { offeredTo } from "./offered.ts";
import { piersOf } from "./piers.ts";
import { decide } from "./transition.ts";
import { isTurnOf, turnFactsOf, turnOf } from "./turn.ts";
import type { TurnFacts } from "./turn-model.ts";

const now = new Date("2026-11-19T03:00:00Z");
const since = new Date("2026-11-10T03:00:00Z");
const base: TurnFacts = {
  state: "requested",
  stateSince: since,
  disputed: false,
  stoodStillMs: 0,
  origin: "listing_request",
  openOffer: null,
  contractComplete: false,
  path: null,
  valuedUntil: null,
  lawAnswered: false,
  needsCertificate: false,
  held: [],
  reports: [],
  declaration: null,
  claim: null,
  royaltyUnstatedTo: null,
  pilotEndsOn: new Date("2026-12-12T00:00:00Z"),
  registrationDueAt: new Date("2027-02-08T03:00:00Z"),
  commercialisedAt: since,
  reportedKinds: [],
  milestones: [],
};
const turn = (facts: Partial<TurnFacts>) => turnOf({ ...base, ...facts }, now);
const milestone = (position: number, state: "planned" | "funded" | "delivered" | "accepted") => ({
  id: `m${position}`,
  position,
  title: "Lắp đặt",
  state,
  dueOn: new Date("2026-12-20T00:00:00Z"),
  answerDueAt: state === "delivered" ? new Date("2026-12-04T02:49:00Z") : null,
});

describe("whose turn it is", () => {
  test("every state has an answer", () => {
    const said = Object.fromEntries(
      dealStates.map((state) => [state, [turn({ state }).wait, turn({ state }).who]]),
    );
    expect(said).toEqual({
      requested: ["answer_request", "seller"],
      in_discussion: ["sign_nda", "both"],
      evaluating: ["choose_path", "both"],
      piloting: ["conclude_pilot", "both"],
      negotiating: ["make_offer", "both"],
      agreed: ["complete_contract", "both"],
      signed: ["take_effect", "clock"],
      in_delivery: ["complete_delivery", "clock"],
      delivered: ["report_use", "both"],
      commercialised: ["report_result", "buyer"],
      closed: ["ended", "nobody"],
      declined: ["ended", "nobody"],
      withdrawn: ["ended", "nobody"],
      expired: ["ended", "nobody"],
      terminated: ["ended", "nobody"],
    });
  });

  test("a complete contract waits for the valuation the law demands, then for its signatories", () => {
    const agreed = { state: "agreed" as const, contractComplete: true, lawAnswered: true };
    const demanded = { ...agreed, path: { needsValuation: true } };
    const valuer = { wait: "get_valuation", who: "both", path: "advisers#call" };
    expect(turn(agreed).wait).toBe("confirm_contract");
    expect(turn(demanded)).toMatchObject(valuer);
    expect(turn({ ...demanded, valuedUntil: "2026-11-18" })).toMatchObject({
      ...valuer,
      wait: "renew_valuation",
    });
    expect(turn({ ...demanded, valuedUntil: "2026-11-19" }).wait).toBe("confirm_contract");
  });

  test("an offer waits for the one who did not make it, until its date", () => {
    const validUntil = new Date("2026-11-24T10:00:00Z");
    expect(
      turn({ state: "negotiating", openOffer: { number: 3, side: "seller", validUntil } }),
    ).toMatchObject({ wait: "answer_offer", who: "buyer", number: 3, deadline: validUntil });
  });

  test("half a confirmation waits for the other side", () => {
    const held = [{ transition: "sign_nda", side: "buyer" as const }];
    expect(turn({ state: "in_discussion", held })).toMatchObject({
      wait: "confirm_nda",
      who: "seller",
    });
    const end = [{ transition: "terminate", side: "seller" as const }];
    expect(turn({ state: "in_delivery", held: end })).toMatchObject({
      wait: "confirm_termination",
      who: "buyer",
    });
  });

  test("the first milestone that is not accepted, with its next step", () => {
    const first = milestone(1, "accepted");
    const step = (state: "planned" | "funded" | "delivered") =>
      turn({ state: "in_delivery", milestones: [first, milestone(2, state)] });
    expect(step("planned")).toMatchObject({
      wait: "pay_milestone",
      who: "buyer",
      path: "milestones/m2/pay",
      deadline: new Date("2026-12-20T10:00:00Z"),
    });
    expect(step("funded")).toMatchObject({ wait: "deliver_milestone", who: "seller" });
    expect(step("delivered"), "the days to accept, not the delivery's day").toMatchObject({
      wait: "accept_milestone",
      who: "buyer",
      deadline: new Date("2026-12-04T02:49:00Z"),
    });
    // The end of 4 December, which the buyer named, is its evening.
    const answerDueAt = new Date("2026-12-04T17:00:00Z");
    const refused = { ...milestone(1, "funded"), state: "changes_requested" as const, answerDueAt };
    expect(turn({ state: "in_delivery", milestones: [refused] })).toMatchObject({
      wait: "deliver_milestone",
      deadline: new Date("2026-12-04T10:00:00Z"),
    });
  });

  test("a complete contract waits for the five questions before anything they demand", () => {
    const complete = { state: "agreed", contractComplete: true } as const;
    expect(turn(complete)).toMatchObject({ wait: "answer_law", who: "both", path: "legal" });
  });

  test("a report waits for the other side while its days last", () => {
    const report = { kind: "use", side: "buyer" as const };
    const open = { ...report, attestDueAt: new Date("2026-11-20T03:00:00Z") };
    expect(turn({ state: "delivered", reports: [open] })).toMatchObject({
      wait: "answer_report",
      who: "seller",
    });
    const late = { ...report, attestDueAt: since };
    expect(turn({ state: "delivered", reports: [late] }).wait).toBe("report_use");
  });

  test("a claim under warranty waits for the seller before the results do", () => {
    const claim = { number: 2, dueAt: new Date("2026-11-25T10:30:00Z") };
    expect(turn({ state: "commercialised", claim })).toMatchObject({
      wait: "answer_claim",
      who: "seller",
      number: 2,
      deadline: claim.dueAt,
    });
  });

  test("royalties of a period that is over are stated before the next result", () => {
    const waits = ["2026-11-18", "2026-11-19"].map(
      (royaltyUnstatedTo) => turn({ state: "commercialised", royaltyUnstatedTo }).wait,
    );
    expect(waits).toEqual(["state_royalty", "report_result"]);
  });

  test("the results of six and twelve months, at 17:00 of their day", () => {
    expect(turn({ state: "commercialised" })).toMatchObject({
      number: 6,
      deadline: new Date("2027-05-10T10:00:00Z"),
    });
    expect(
      turn({ state: "commercialised", reportedKinds: ["result_6_months", "result_12_months"] }),
    ).toMatchObject({ wait: "results_in", who: "clock", deadline: null });
    expect(turn({ state: "commercialised", reportedKinds: ["result_6_months"] })).toMatchObject({
      number: 12,
      deadline: new Date("2027-11-10T10:00:00Z"),
    });
  });

  test("a dispute goes first", () => {
    expect(turn({ state: "in_delivery", disputed: true })).toMatchObject({
      wait: "mediate",
      who: "operator",
    });
  });

  test("both sides' turn is each side's", () => {
    const both = turn({ state: "piloting" });
    const member = { kind: "party", side: "buyer", signatory: false } as const;
    expect(isTurnOf(both, member)).toBe(true);
    const binder = (state: DealState) => {
      const here = turn({ state, contractComplete: true, lawAnswered: true });
      return binderFor({ pipelineVersion: 1, state }, here, member);
    };
    expect([binder("in_discussion"), binder("agreed"), binder("piloting")], "who binds").toEqual([
      "owner",
      "signatory",
      null,
    ]);
    expect(isTurnOf(both, { kind: "operator" })).toBe(false);
    expect(isTurnOf(both, { kind: "outsider" })).toBe(false);
  });
});

describe("the strip", () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day, 3));
  const passages = [
    { from: null, to: "requested" as DealState, at: at(1) },
    { from: "requested" as DealState, to: "in_discussion" as DealState, at: at(2) },
    { from: "in_discussion" as DealState, to: "negotiating" as DealState, at: at(9) },
    { from: "negotiating" as DealState, to: "negotiating" as DealState, at: at(11) },
  ];
  const states = (state: DealState, disputed = false) =>
    piersOf(passages, state, disputed, now).map((pier) => pier.state);

  test("passed, skipped, present and to come, with the time spent", () => {
    expect(states("negotiating")).toEqual([
      "done",
      "done",
      "skipped",
      "skipped",
      "now",
      "todo",
      "todo",
      "todo",
      "todo",
      "todo",
    ]);
    const piers = piersOf(passages, "negotiating", false, now);
    expect(piers.map(({ spent }) => spent && spent / 86_400_000)).toEqual([
      1,
      7,
      null,
      null,
      10,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("broken where it ended early, held while a dispute stands", () => {
    const ended = [
      ...passages,
      { from: "negotiating" as DealState, to: "withdrawn" as DealState, at: at(12) },
    ];
    expect(piersOf(ended, "withdrawn", false, now)[4]?.state).toBe("cut");
    expect(states("negotiating", true)[4]).toBe("hold");
  });
});

describe("every step that can be taken has its way on the page", () => {
  const soon = new Date("2026-11-24T10:00:00Z");
  const facts: DealFacts = {
    ...bare,
    stateSince: since,
    legal: { ...bare.legal, stateCapital: true },
    contractMissing: ["warranty"],
    obligationsEndAt: null,
  };
  const offer = { id: "o", number: 1, side: "seller" as const, hash: "h", validUntil: soon };
  const report = { id: "r", kind: "use" as const, side: "seller" as const, attestDueAt: soon };
  const variants: Partial<DealFacts>[] = [
    {},
    { openOffer: offer },
    { pendingReports: [report] },
    { disputed: true },
    { hasAnnex: true, firmTerms: false },
  ];
  const people = [
    { kind: "party", side: "buyer", signatory: true },
    { kind: "party", side: "seller", signatory: true },
    { kind: "operator" },
  ] as const satisfies Who[];

  test.each(dealStates)("%s", (state) => {
    for (const variant of variants) {
      for (const who of people) {
        const now = new Date("2026-11-19T03:00:00Z");
        const here = { ...facts, ...variant, state };
        const turnNow = turnOf(turnFactsOf(here, base), now);
        const offered = offeredTo(here, who, turnNow, now);
        const shown = [
          ...(offered.main?.step ? [offered.main.step] : []),
          ...[...offered.others, ...offered.exits, ...offered.overrides].map(({ name }) => name),
        ];
        expect(new Set(shown).size, "each once").toBe(shown.length);
        const all = availableTransitions(here, who, now);
        const open = all.filter(({ blockedBy }) => blockedBy === null);
        for (const { name } of open) expect(shown, `${name} for ${who.kind}`).toContain(name);
        const hidden = all.filter(({ name, override }) => override && !shown.includes(name));
        for (const { name } of hidden) {
          for (const side of ["buyer", "seller"] as const) {
            const intent = { reason: "x", side, hash: "h", reportId: "r", offerId: "o" };
            expect(decide(here, name, who, intent, now).ok, `${name} in place`).toBe(false);
          }
        }
      }
    }
  });
});
