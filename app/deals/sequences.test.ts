import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bare, HASH, now, type Role, roles, steps } from "#tests/factories/deal-facts.ts";
import { apply, provesUse, reportFor, type World } from "#tests/factories/deal-world.ts";
import { availableTransitions } from "./available.ts";
import { type DealState, dealStates, type Intent, isTerminal } from "./model.ts";
import { currentPipeline } from "./pipeline.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { decide } from "./transition.ts";

describe("sequences", () => {
  const move = fc.record({
    name: fc.constantFrom(...steps),
    role: fc.constantFrom(...(Object.keys(roles) as Role[])),
    hash: fc.constantFrom(HASH, HASH, HASH, "b".repeat(64)),
    stop: fc.boolean(),
    /** Minutes since the person gave their password; null: they did not. */
    proven: fc.constantFrom(0, 0, 4, 6, 60, null),
    /** A valuer records an opinion that may be used until then, the first of them no longer. */
    valued: fc.constantFrom(null, null, null, null, null, null, "2026-11-18", "2026-11-19"),
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
  type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;
  const intentOf = ({ hash, stop, pick, proven }: Move, name: TransitionName, world: World) => ({
    hash,
    reason: "x",
    side: "buyer" as const,
    reportId: reportFor(name, world.facts.standingReports, pick),
    ...(proven === null ? {} : { authenticatedAt: new Date(now.getTime() - proven * 60_000) }),
    ...(stop ? { pilotDecision: "stop" as const } : {}),
  });
  const plainPath = {
    needsCertificate: false,
    needsValuation: false,
    prohibited: false,
    registerWithinDays: 90,
  };
  const start = fc.record({
    hasAnnex: fc.boolean(),
    contractMissing: fc.constantFrom<readonly string[]>([], ["warranty"]),
    firmTerms: fc.boolean(),
    path: fc.constantFrom(
      null,
      plainPath,
      { ...plainPath, prohibited: true },
      { ...plainPath, needsValuation: true },
    ),
  });

  /** What holds after every single move, whatever came before. */
  function keepsPromises(before: World, world: World, move: Move, name: TransitionName): void {
    const { role, hash, proven } = move;
    const { state, standingReports } = world.facts;
    const moved = state !== before.facts.state;
    if (moved && isTerminal(before.facts.state)) throw new Error("left a terminal state");
    if (world.milestone === "released" && before.milestone !== "released") {
      expect(before.milestone).toBe("accepted");
      expect(before.paid).toBe(true);
      expect(before.facts.disputed).toBe(false);
    }
    if (moved && state === "signed" && before.facts.state === "in_delivery") {
      expect(name).toBe("withdraw_registration");
      expect(world.facts.registration?.state).toBe("withdrawn");
    } else if (moved && state === "signed") {
      expect(world.facts.contractMissing).toEqual([]);
      expect(world.facts.path?.prohibited ?? false).toBe(false);
      if (world.facts.path?.needsValuation) {
        expect(world.facts.valuedUntil, "the valuation the law demands").toBe("2026-11-19");
      }
      if (role !== "operator") {
        expect(proven === 0 || proven === 4, "a fresh proof").toBe(true);
        expect(role.endsWith("_signatory")).toBe(true);
        const same = before.facts.held.filter(
          (h) => h.transition === "confirm_contract" && h.hash === hash,
        );
        expect(same).toHaveLength(1);
      }
    }
    if (moved && state === "evaluating" && world.facts.hasAnnex && role !== "operator") {
      expect(before.facts.held.some((h) => h.transition === "sign_nda")).toBe(true);
    }
    if (world.facts.ndaConfirmed && !before.facts.ndaConfirmed) {
      expect(role.endsWith("_signatory") || role.endsWith("_owner")).toBe(true);
      const others = before.facts.held.filter(
        (h) => h.transition === "sign_nda" && h.hash === hash && !role.startsWith(h.side),
      );
      expect(others).toHaveLength(1);
    }
    if (moved && state === "commercialised") expect(before.facts.pendingReports).toHaveLength(1);
    if (moved && state === "delivered") expect(before.facts.money.allAccepted).toBe(true);
    if (state === "commercialised") expect(provesUse(standingReports), "use proven").toBe(true);
    if (moved && before.facts.state === "commercialised" && state === "delivered") {
      expect(name).toBe("withdraw_report");
      expect(provesUse(standingReports)).toBe(false);
    }
  }

  function play(first: World, moves: readonly Move[], reached: Set<string>): void {
    let world = first;
    for (const one of moves) {
      const { valuedUntil } = world.facts;
      const until = [valuedUntil, one.valued].filter((day) => day !== null).sort();
      world = { ...world, facts: { ...world.facts, valuedUntil: until.at(-1) ?? null } };
      const before = world;
      const name = known(before.facts.state, one.pick, one.name);
      world = apply(world, name, roles[one.role], intentOf(one, name, before));
      reached.add(world.facts.state);
      if (world.facts.state !== before.facts.state) {
        if (world.facts.path?.needsValuation) reached.add(`${world.facts.state}, valued`);
        reached.add(`${before.facts.state} to ${world.facts.state}`);
      }
      keepsPromises(before, world, one, name);
    }
    const replayed = world.history.reduce((state, step) => {
      expect(step.from).toBe(state);
      return step.to;
    }, first.facts.state);
    expect(replayed, "the history replays to the present state").toBe(world.facts.state);
  }

  const money = { allAccepted: false, open: true };
  const planned = { milestone: "planned" as const, paid: false, history: [] };

  test("no sequence of moves breaks the promises of the table", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(start, fc.array(move, { minLength: 60, maxLength: 300 }), (given, moves) => {
        const facts = { ...bare, ...given, money, obligationsEndAt: null };
        play({ ...planned, facts }, moves, reached);
      }),
      { numRuns: 6000, seed: 20_261_122 },
    );
    // Otherwise the promises were hardly tried.
    expect([...dealStates].filter((state) => !reached.has(state))).toEqual([]);
    expect(reached).toContain("signed, valued");
  });

  test("nor does one from delivery on, where evidence comes and goes", () => {
    const reached = new Set<string>();
    const moves = fc.array(move, { minLength: 60, maxLength: 200 });
    fc.assert(
      fc.property(moves, fc.boolean(), (list, needsCertificate) => {
        const path = { ...plainPath, needsCertificate };
        const registration = { side: "seller", state: "recorded" } as const;
        const given = needsCertificate ? { path, registration } : { path };
        const facts = { ...bare, ...given, state: "in_delivery" as const, money };
        play({ ...planned, facts: { ...facts, obligationsEndAt: null } }, list, reached);
      }),
      { numRuns: 1000, seed: 20_261_122 },
    );
    expect(reached).toContain("in_delivery to signed");
    expect(reached).toContain("commercialised to delivered");
    expect(reached).toContain("commercialised to closed");
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
