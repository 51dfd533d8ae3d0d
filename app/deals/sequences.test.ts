import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bare, HASH, now, type Role, roles, soon, steps } from "#tests/factories/deal-facts.ts";
import { availableTransitions } from "./available.ts";
import {
  type DealFacts,
  type DealState,
  dealStates,
  type Intent,
  isTerminal,
  type MilestoneState,
  type Who,
} from "./model.ts";
import { currentPipeline } from "./pipeline.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { decide } from "./transition.ts";

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
  const confirmed = facts.ndaConfirmed || (name === "sign_nda" && who.kind === "party");
  const next: World = {
    ...world,
    facts: { ...facts, held: left, ndaConfirmed: confirmed },
    log: [...world.log, name],
  };
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
    /** Minutes since the person gave their password; null: they did not. */
    proven: fc.constantFrom(0, 0, 4, 6, 60, null),
    /** Most moves are ones the table knows in the present state, so that sequences get far. */
    pick: fc.nat(1000),
  });
  const known = (state: DealState, pick: number, random: TransitionName): TransitionName => {
    const rows = currentPipeline.transitions.filter(
      (row) =>
        row.from.includes(state) &&
        row.kind !== "flag" &&
        // These deals were made on the exchange.
        !row.guards?.includes("declaration_waiting") &&
        (row.kind !== "exit" ||
          !"requested in_discussion evaluating piloting negotiating agreed"
            .split(" ")
            .includes(state)),
    );
    return pick % 25 === 0 ? random : (rows[pick % Math.max(1, rows.length)]?.name ?? random);
  };
  const start = fc.record({
    hasAnnex: fc.boolean(),
    contractMissing: fc.constantFrom<readonly string[]>([], ["warranty"]),
    firmTerms: fc.boolean(),
    path: fc.constantFrom(
      null,
      { needsCertificate: false, prohibited: false, registerWithinDays: 90 },
      { needsCertificate: false, prohibited: true, registerWithinDays: 90 },
    ),
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
        for (const { name: random, role, hash, stop, pick, proven } of moves) {
          const before = world;
          const name = known(before.facts.state, pick, random);
          const intent: Intent = {
            hash,
            reason: "x",
            side: "buyer",
            reportId: "r",
            ...(proven === null
              ? {}
              : { authenticatedAt: new Date(now.getTime() - proven * 60_000) }),
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
            expect(world.facts.path?.prohibited ?? false).toBe(false);
            if (role !== "operator") {
              expect(proven === 0 || proven === 4, "a fresh proof").toBe(true);
              expect(role.endsWith("_signatory")).toBe(true);
              const same = before.facts.held.filter(
                (h) => h.transition === "confirm_contract" && h.hash === hash,
              );
              expect(same).toHaveLength(1);
            }
          }
          if (moved && state === "evaluating" && given.hasAnnex && role !== "operator") {
            expect(before.facts.held.some((h) => h.transition === "sign_nda")).toBe(true);
          }
          if (world.facts.ndaConfirmed && !before.facts.ndaConfirmed) {
            expect(role.endsWith("_signatory") || role.endsWith("_owner")).toBe(true);
            const others = before.facts.held.filter(
              (h) => h.transition === "sign_nda" && h.hash === hash && !role.startsWith(h.side),
            );
            expect(others).toHaveLength(1);
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
            const intent: Intent = {
              reason: "x",
              hash: HASH,
              side: "buyer",
              reportId: "r",
              authenticatedAt: now,
            };
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
