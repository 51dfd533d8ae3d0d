import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DealFacts,
  type DealState,
  dealStates,
  type Intent,
  isTerminal,
  type MilestoneState,
  type Side,
  type Who,
} from "./model.ts";
import { currentPipeline, faultsOf, type TransitionName, transitionNames } from "./pipeline.ts";
import { availableTransitions, decide, nextClock } from "./transition.ts";

const now = new Date("2026-11-19T03:00:00Z");
const soon = new Date("2026-11-24T10:00:00Z");
const past = new Date("2026-11-18T10:00:00Z");
const HASH = "a".repeat(64);

const bare: DealFacts = {
  id: "0190a000-0000-7000-8000-000000000001",
  state: "requested",
  version: 1,
  pipelineVersion: 1,
  origin: "listing_request",
  stateSince: new Date("2026-11-01T03:00:00Z"),
  disputed: false,
  acceptedListedTerms: true,
  firmTerms: true,
  hasAnnex: false,
  legal: {
    crossBorder: false,
    stateCapital: false,
    restrictedTechnology: false,
    protectedIp: false,
    relatedParties: false,
  },
  openOffer: null,
  contractMissing: [],
  held: [],
  pendingReports: [],
  money: { allAccepted: true, open: false },
  obligationsEndAt: past,
};

const roles = {
  buyer: { kind: "party", side: "buyer", signatory: false },
  buyer_signatory: { kind: "party", side: "buyer", signatory: true },
  seller: { kind: "party", side: "seller", signatory: false },
  seller_signatory: { kind: "party", side: "seller", signatory: true },
  operator: { kind: "operator" },
  clock: { kind: "clock" },
  system: { kind: "system" },
  outsider: { kind: "outsider" },
} as const satisfies Record<string, Who>;
type Role = keyof typeof roles;

const everyState = "*";
const beforeSigned = "requested in_discussion evaluating piloting negotiating agreed";

/**
 * The table of the domain, typed again by hand and not read from pipeline.ts:
 * step | states it may be taken in | who without the operator | state it leads to ("=" stays).
 * "both" is held for the first side; "signatories" too, for signatories only.
 */
const expected = `
accept_request            | requested                  | seller        | in_discussion
accept_listed_terms       | requested                  | seller        | agreed
decline                   | ${beforeSigned}            | seller        | declined
withdraw                  | ${beforeSigned}            | buyer         | withdrawn
expire                    | requested                  | clock         | expired
sign_nda                  | in_discussion              | both          | evaluating
waive_nda                 | in_discussion              | seller        | evaluating
start_pilot               | evaluating                 | both          | piloting
conclude_pilot            | piloting                   | both          | negotiating
open_negotiation          | in_discussion evaluating   | buyer seller  | negotiating
offer                     | negotiating                | buyer seller  | =
counter_offer             | negotiating                | buyer seller  | =
lapse_offer               | negotiating                | clock         | =
accept_offer              | negotiating                | buyer seller  | agreed
reopen                    | agreed                     | buyer seller  | negotiating
confirm_contract          | agreed                     | signatories   | signed
take_effect               | signed                     | clock         | in_delivery
record_registration       | signed                     | seller        | in_delivery
fund_milestone            | in_delivery                | buyer         | =
deliver_milestone         | in_delivery                | seller        | =
accept_milestone          | in_delivery                | buyer         | =
request_milestone_changes | in_delivery                | buyer         | =
release_milestone         | in_delivery delivered commercialised | clock | =
complete_delivery         | in_delivery                | system        | delivered
report_use                | delivered                  | buyer seller  | =
report_result             | commercialised             | buyer seller  | =
attest_report             | delivered                  | buyer seller  | commercialised
attest_report             | commercialised             | buyer seller  | =
contest_report            | delivered commercialised   | buyer seller  | =
close                     | delivered commercialised   | both clock    | closed
terminate                 | signed in_delivery         | both          | terminated
raise_dispute             | ${everyState}              | buyer seller  | =
resolve_dispute           | ${everyState}              |               | =
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([name = "", states = "", who = "", to = ""]) => ({
    name: name as TransitionName,
    states: states === everyState ? [...dealStates] : (states.split(" ") as DealState[]),
    who: who.split(" ").filter(Boolean),
    to,
  }));

/** What a cell of the table promises: the state after, "held", or the status of the refusal. */
function promised(name: TransitionName, state: DealState, role: Role): string {
  if (role === "outsider") return "404";
  const row = expected.find((one) => one.name === name && one.states.includes(state));
  if (!row) return "409";
  const to = row.to === "=" ? state : row.to;
  if (role === "operator") return to;
  const [side, signatory] = role.split("_");
  if (row.who.includes(side ?? "")) return to;
  if (side === "clock" || side === "system") return "403";
  if (row.who.includes("both")) return "held";
  if (row.who.includes("signatories")) return signatory ? "held" : "403";
  return "403";
}

const milestoneFor: Partial<Record<TransitionName, MilestoneState>> = {
  fund_milestone: "planned",
  deliver_milestone: "funded",
  accept_milestone: "delivered",
  request_milestone_changes: "delivered",
  release_milestone: "accepted",
};

/** Facts and intent under which nothing but state and role can stand in the way. */
function readyFor(name: TransitionName, state: DealState, role: Role): [DealFacts, Intent] {
  const who = roles[role];
  const other: Side = who.kind === "party" && who.side === "buyer" ? "seller" : "buyer";
  const offered = ["counter_offer", "accept_offer", "lapse_offer"].includes(name);
  const reported = name === "attest_report" || name === "contest_report";
  const milestone = milestoneFor[name];
  const facts: DealFacts = {
    ...bare,
    state,
    disputed: name === "resolve_dispute",
    openOffer: offered
      ? {
          id: "o",
          number: 1,
          side: other,
          hash: HASH,
          validUntil: name === "lapse_offer" ? past : soon,
        }
      : null,
    pendingReports: reported ? [{ id: "r", kind: "use", side: other, attestDueAt: soon }] : [],
  };
  const intent: Intent = {
    reason: "Theo thỏa thuận",
    hash: HASH,
    side: other === "buyer" ? "seller" : "buyer",
    reportId: "r",
    ...(milestone ? { milestone: { state: milestone, fundsMatched: true } } : {}),
  };
  return [facts, intent];
}

const steps = transitionNames.filter((name) => !["request", "award", "declare"].includes(name));

describe("state x transition x role", () => {
  test("the literal table names every step that does not open a deal", () => {
    expect(new Set(expected.map(({ name }) => name))).toEqual(new Set(steps));
  });

  for (const name of steps) {
    test(name, () => {
      const wrong: string[] = [];
      for (const state of dealStates) {
        for (const role of Object.keys(roles) as Role[]) {
          const [facts, intent] = readyFor(name, state, role);
          const result = decide(facts, name, roles[role], intent, now);
          const got = !result.ok
            ? String(result.refusal.status)
            : result.value.held
              ? "held"
              : result.value.to;
          const want = promised(name, state, role);
          if (got !== want) wrong.push(`${state} ${role}: ${got}, expected ${want}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  test("the second side's confirmation of the same content completes, of another is held", () => {
    const state: DealState = "in_discussion";
    const held = [{ transition: "sign_nda", side: "seller" as const, hash: HASH }];
    const facts = { ...bare, state, held };
    const same = decide(facts, "sign_nda", roles.buyer, { hash: HASH }, now);
    expect(same).toMatchObject({ ok: true, value: { held: false, to: "evaluating" } });
    const other = decide(facts, "sign_nda", roles.buyer, { hash: "b".repeat(64) }, now);
    expect(other).toMatchObject({ ok: true, value: { held: true, to: state, effects: [] } });
    const again = decide(facts, "sign_nda", roles.seller, { hash: HASH }, now);
    expect(again).toMatchObject({ ok: false, refusal: { key: "deals.already_confirmed" } });
  });

  test("an override is marked and needs its reason; the operator's own steps are none", () => {
    const facts = { ...bare, state: "requested" as const };
    expect(decide(facts, "decline", roles.operator, {}, now)).toMatchObject({
      refusal: { key: "deals.override_needs_reason" },
    });
    expect(decide(facts, "decline", roles.operator, { reason: "x" }, now)).toMatchObject({
      value: { override: true, side: "seller", to: "declined" },
    });
    const disputed = { ...facts, disputed: true };
    expect(decide(disputed, "resolve_dispute", roles.operator, { reason: "x" }, now)).toMatchObject(
      { value: { override: false } },
    );
  });

  test("an override of a step of either side says for which", () => {
    const facts = { ...bare, state: "negotiating" as const };
    expect(decide(facts, "offer", roles.operator, { reason: "x" }, now)).toMatchObject({
      refusal: { key: "deals.override_needs_side" },
    });
  });

  test("a pilot that is stopped ends the deal", () => {
    const held = [{ transition: "conclude_pilot", side: "seller" as const, hash: HASH }];
    const facts = { ...bare, state: "piloting" as const, held };
    const intent = { hash: HASH, pilotDecision: "stop" } as const;
    expect(decide(facts, "conclude_pilot", roles.buyer, intent, now)).toMatchObject({
      value: { to: "declined" },
    });
  });
});

describe("guards", () => {
  const refusal = (facts: Partial<DealFacts>, name: TransitionName, role: Role, intent = {}) => {
    const [, ready] = readyFor(name, facts.state ?? "requested", role);
    const result = decide({ ...bare, ...facts }, name, roles[role], { ...ready, ...intent }, now);
    return result.ok ? null : result.refusal.key;
  };

  test("each stands in the way with its own words", () => {
    const offer = { id: "o", number: 1, side: "seller" as const, hash: HASH, validUntil: soon };
    expect([
      refusal({ state: "requested", firmTerms: false }, "accept_listed_terms", "seller"),
      refusal({ state: "in_discussion", hasAnnex: true }, "waive_nda", "seller"),
      refusal({ state: "negotiating", openOffer: offer }, "offer", "buyer"),
      refusal({ state: "negotiating", openOffer: offer }, "counter_offer", "seller"),
      refusal({ state: "negotiating", openOffer: offer }, "accept_offer", "buyer", { hash: "x" }),
      refusal(
        { state: "negotiating", openOffer: { ...offer, validUntil: past } },
        "accept_offer",
        "buyer",
      ),
      refusal(
        { state: "agreed", contractMissing: ["warranty"] },
        "confirm_contract",
        "buyer_signatory",
      ),
      refusal({ state: "agreed", contractMissing: null }, "confirm_contract", "buyer_signatory"),
      refusal(
        { state: "agreed", legal: { ...bare.legal, stateCapital: null } },
        "confirm_contract",
        "buyer_signatory",
      ),
      refusal(
        { state: "signed", legal: { ...bare.legal, stateCapital: true } },
        "take_effect",
        "clock",
      ),
      refusal({ state: "in_delivery", disputed: true }, "release_milestone", "clock"),
      refusal({ state: "in_delivery" }, "release_milestone", "clock", {
        milestone: { state: "accepted", fundsMatched: false },
      }),
      refusal({ state: "in_delivery" }, "release_milestone", "clock", {
        milestone: { state: "delivered", fundsMatched: true },
      }),
      refusal(
        { state: "in_delivery", money: { allAccepted: false, open: true } },
        "complete_delivery",
        "system",
      ),
      refusal({ state: "delivered", money: { allAccepted: true, open: true } }, "close", "buyer"),
      refusal({ state: "commercialised", obligationsEndAt: soon }, "close", "clock"),
      refusal({ state: "requested", disputed: true }, "raise_dispute", "buyer"),
    ]).toEqual([
      "deals.listed_terms_not_accepted",
      "deals.annex_needs_nda",
      "deals.offer_still_open",
      "deals.not_your_turn",
      "deals.offer_changed",
      "deals.offer_run_out",
      "deals.contract_incomplete",
      "deals.contract_incomplete",
      "deals.legal_path_open",
      "deals.needs_certificate",
      "deals.disputed",
      "deals.funds_not_matched",
      "deals.milestone_elsewhere",
      "deals.milestones_not_accepted",
      "deals.money_open",
      "deals.obligations_left",
      "deals.disputed",
    ]);
  });

  test("a report is answered by the other side and in time", () => {
    const report = { id: "r", kind: "use" as const, side: "buyer" as const, attestDueAt: soon };
    const facts = { state: "delivered" as const, pendingReports: [report] };
    expect(refusal(facts, "attest_report", "buyer")).toBe("deals.own_report");
    expect(refusal(facts, "attest_report", "seller")).toBeNull();
    expect(refusal(facts, "attest_report", "seller", { reportId: "else" })).toBe("deals.no_report");
    const late = { ...facts, pendingReports: [{ ...report, attestDueAt: past }] };
    expect(refusal(late, "attest_report", "seller")).toBe("deals.attest_too_late");
    expect(refusal(facts, "report_use", "seller")).toBe("deals.report_waits");
    expect(refusal(late, "report_use", "seller")).toBeNull();
  });
});

describe("the clock", () => {
  const clock = (facts: Partial<DealFacts>) => nextClock({ ...bare, ...facts });
  const offer = { id: "o", number: 1, side: "seller" as const, hash: HASH, validUntil: soon };

  test("each timer counts from its own start", () => {
    expect(clock({ state: "requested" })).toEqual({
      name: "expire",
      at: new Date("2026-11-15T03:00:00Z"),
    });
    expect(clock({ state: "negotiating", openOffer: offer })).toEqual({
      name: "lapse_offer",
      at: soon,
    });
    expect(clock({ state: "negotiating" })).toBeNull();
    expect(clock({ state: "signed" })).toEqual({ name: "take_effect", at: bare.stateSince });
    expect(clock({ state: "signed", legal: { ...bare.legal, crossBorder: true } })).toBeNull();
    expect(clock({ state: "commercialised", obligationsEndAt: soon })).toEqual({
      name: "close",
      at: soon,
    });
    const owed = { allAccepted: true, open: true };
    expect(clock({ state: "delivered", money: owed })).toBeNull();
    expect(clock({ state: "closed" })).toBeNull();
  });
});

describe("the table itself", () => {
  test("can be run", () => {
    expect(faultsOf(currentPipeline)).toEqual([]);
  });

  test("faults are found", () => {
    const broken = {
      ...currentPipeline,
      transitions: [
        ...currentPipeline.transitions.filter((row) => row.name !== "terminate"),
        { name: "reopen", from: ["closed"], to: ["agreed"], by: ["buyer"], kind: "step" },
        {
          name: "expire",
          from: ["agreed"],
          to: ["expired"],
          by: ["buyer"],
          after: { from: "state_since", days: 1 },
          kind: "step",
        },
        { name: "take_effect", from: ["signed"], to: ["in_delivery"], by: ["clock"], kind: "step" },
      ],
    } as const;
    expect(faultsOf(broken)).toEqual([
      "reopen: leads out of the terminal state closed",
      "expire: a timer without a clock",
      "take_effect: a clock without a timer",
      "no step reaches terminated",
    ]);
  });
});

/** A deal as a model of its own: what a decision changes is written down here, not taken from the app. */
interface World {
  facts: DealFacts;
  milestone: MilestoneState;
  paid: boolean;
  log: string[];
}

function apply(world: World, name: TransitionName, who: Who, intent: Intent): World {
  const { milestone, paid } = world;
  const result = decide(
    world.facts,
    name,
    who,
    { ...intent, milestone: { state: milestone, fundsMatched: paid } },
    now,
  );
  if (!result.ok) return world;
  const { to, held, side } = result.value;
  const facts: DealFacts = { ...world.facts, state: to };
  if (held && side) {
    const one = { transition: name, side, hash: intent.hash ?? "" };
    const rest = facts.held.filter((h) => h.transition !== name || h.side !== side);
    return { ...world, facts: { ...facts, held: [...rest, one] }, log: [...world.log, "held"] };
  }
  const left = to === world.facts.state ? facts.held : [];
  const next: World = { ...world, facts: { ...facts, held: left }, log: [...world.log, name] };
  const offers: readonly TransitionName[] = ["offer", "counter_offer"];
  if (offers.includes(name) && side) {
    const openOffer = { id: "o", number: 1, side, hash: HASH, validUntil: soon };
    next.facts = { ...next.facts, openOffer };
  } else if (to !== "negotiating" || name === "lapse_offer") {
    next.facts = { ...next.facts, openOffer: null };
  }
  if (name === "fund_milestone") Object.assign(next, { milestone: "funded", paid: true });
  if (name === "deliver_milestone") next.milestone = "delivered";
  if (name === "request_milestone_changes") next.milestone = "changes_requested";
  if (name === "accept_milestone") next.milestone = "accepted";
  if (name === "release_milestone") next.milestone = "released";
  const accepted = next.milestone === "accepted" || next.milestone === "released";
  const money = { allAccepted: accepted, open: next.milestone !== "released" };
  const reports: readonly TransitionName[] = ["report_use", "report_result"];
  const pendingReports =
    reports.includes(name) && side
      ? [{ id: "r", kind: "use" as const, side, attestDueAt: soon }]
      : ["attest_report", "contest_report"].includes(name)
        ? []
        : next.facts.pendingReports;
  const disputed =
    name === "raise_dispute" ? true : name === "resolve_dispute" ? false : next.facts.disputed;
  next.facts = { ...next.facts, money, pendingReports, disputed };
  return next;
}

describe("sequences", () => {
  const move = fc.record({
    name: fc.constantFrom(...steps),
    role: fc.constantFrom(...(Object.keys(roles) as Role[])),
    hash: fc.constantFrom(HASH, HASH, HASH, "b".repeat(64)),
    stop: fc.boolean(),
    /** Most moves are ones the table knows in the present state, so that sequences get far. */
    pick: fc.nat(1000),
  });
  const known = (state: DealState, pick: number, random: TransitionName): TransitionName => {
    const rows = currentPipeline.transitions.filter(
      (row) =>
        row.from.includes(state) &&
        row.kind !== "flag" &&
        (row.kind !== "exit" || !beforeSigned.split(" ").includes(state)),
    );
    return pick % 25 === 0 ? random : (rows[pick % Math.max(1, rows.length)]?.name ?? random);
  };
  const start = fc.record({
    hasAnnex: fc.boolean(),
    contractMissing: fc.constantFrom<readonly string[]>([], ["warranty"]),
    firmTerms: fc.boolean(),
  });

  test("no sequence of moves breaks the promises of the table", () => {
    const reached = new Set<DealState>();
    fc.assert(
      fc.property(start, fc.array(move, { minLength: 60, maxLength: 300 }), (given, moves) => {
        const money = { allAccepted: false, open: true };
        let world: World = {
          facts: { ...bare, ...given, money, obligationsEndAt: null },
          milestone: "planned",
          paid: false,
          log: [],
        };
        for (const { name: random, role, hash, stop, pick } of moves) {
          const before = world;
          const name = known(before.facts.state, pick, random);
          const intent: Intent = {
            hash,
            reason: "x",
            side: "buyer",
            reportId: "r",
            ...(stop ? { pilotDecision: "stop" } : {}),
          };
          world = apply(world, name, roles[role], intent);
          const { state } = world.facts;
          reached.add(state);
          const moved = state !== before.facts.state;
          if (moved && isTerminal(before.facts.state)) throw new Error("left a terminal state");
          if (world.milestone === "released" && before.milestone !== "released") {
            expect(before.milestone).toBe("accepted");
            expect(before.paid).toBe(true);
            expect(before.facts.disputed).toBe(false);
          }
          if (moved && state === "signed") {
            expect(world.facts.contractMissing).toEqual([]);
            if (role !== "operator") {
              expect(before.facts.held.filter((h) => h.hash === hash)).toHaveLength(1);
            }
          }
          if (moved && state === "evaluating" && given.hasAnnex && role !== "operator") {
            expect(before.facts.held.some((h) => h.transition === "sign_nda")).toBe(true);
          }
          if (moved && state === "commercialised") {
            expect(before.facts.pendingReports).toHaveLength(1);
          }
          if (moved && state === "delivered") expect(before.facts.money.allAccepted).toBe(true);
        }
      }),
      { numRuns: 2500, seed: 20_261_122 },
    );
    // Otherwise the promises were hardly tried.
    expect([...dealStates].filter((state) => !reached.has(state))).toEqual([]);
  });

  test("what is offered can be taken, and nothing else moves the deal", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dealStates),
        fc.constantFrom(...(Object.keys(roles) as Role[])),
        fc.boolean(),
        (state, role, disputed) => {
          const facts = { ...bare, state, disputed };
          const open = availableTransitions(facts, roles[role], now);
          for (const name of steps) {
            const found = open.find((one) => one.name === name);
            const intent: Intent = { reason: "x", hash: HASH, side: "buyer", reportId: "r" };
            const result = decide(facts, name, roles[role], intent, now);
            if (result.ok) expect(found, `${name} in ${state} by ${role}`).toBeDefined();
            if (found && found.blockedBy === null && !["accept_offer"].includes(name)) {
              expect(result.ok, `${name} in ${state} by ${role}`).toBe(true);
            }
          }
        },
      ),
    );
  });
});
