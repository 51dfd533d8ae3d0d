import { describe, expect, test } from "vitest";
import { bare, HASH, now, type Role, readyFor, roles, steps } from "#tests/factories/deal-facts.ts";
import { availableTransitions } from "./available.ts";
import { type DealState, dealStates } from "./model.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { decide } from "./transition.ts";

const everyState = "*";
const beforeSigned = "requested in_discussion evaluating piloting negotiating agreed";

/**
 * The table of the domain, typed again by hand and not read from pipeline.ts:
 * step | states it may be taken in | who without the operator | state it leads to ("=" stays).
 * "both" is held for the first side; "signatories" too, for signatories only; "binders" also for owners.
 */
const expected = `
accept_request            | requested                  | seller        | in_discussion
accept_listed_terms       | requested                  | seller        | agreed
decline                   | ${beforeSigned}            | seller        | declined
withdraw                  | ${beforeSigned}            | buyer         | withdrawn
expire                    | requested                  | clock         | expired
sign_nda                  | in_discussion              | binders       | evaluating
sign_nda                  | evaluating piloting negotiating agreed | binders | =
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
record_registration       | in_delivery delivered commercialised closed | seller | =
withdraw_registration     | in_delivery delivered commercialised closed | seller | =
fund_milestone            | in_delivery                | buyer         | =
deliver_milestone         | in_delivery                | seller        | =
accept_milestone          | in_delivery                | buyer         | =
request_milestone_changes | in_delivery                | buyer         | =
release_milestone         | in_delivery delivered commercialised | clock | =
complete_delivery         | in_delivery                | system        | delivered
attest_declaration        | delivered commercialised   | buyer seller  | =
contest_declaration       | delivered commercialised   | buyer seller  | =
report_use                | delivered                  | buyer seller  | =
report_result             | commercialised             | buyer seller  | =
attest_report             | delivered                  | buyer seller  | commercialised
attest_report             | commercialised             | buyer seller  | =
contest_report            | delivered commercialised   | buyer seller  | =
withdraw_report           | delivered                  | buyer seller  | =
withdraw_report           | commercialised             | buyer seller  | delivered
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
  if (row.who.includes("signatories")) return signatory === "signatory" ? "held" : "403";
  if (row.who.includes("binders")) return signatory ? "held" : "403";
  return "403";
}

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
    const signatory = roles.buyer_signatory;
    const same = decide(facts, "sign_nda", signatory, { hash: HASH }, now);
    expect(same).toMatchObject({ ok: true, value: { held: false, to: "evaluating" } });
    const other = decide(facts, "sign_nda", signatory, { hash: "b".repeat(64) }, now);
    expect(other).toMatchObject({ ok: true, value: { held: true, to: state, effects: [] } });
    const again = decide(facts, "sign_nda", roles.seller_signatory, { hash: HASH }, now);
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

  test("without its certificate a contract that needs one is no longer in effect", () => {
    const state: DealState = "in_delivery";
    const registration = { side: "seller", state: "recorded" } as const;
    const legal = { ...bare.legal, crossBorder: true };
    const facts = { ...bare, state, registration, legal };
    const intent = { reason: "Cơ quan cấp thu hồi" };
    const withdraw = (given: typeof facts, role: Role) =>
      decide(given, "withdraw_registration", roles[role], intent, now);
    expect(withdraw(facts, "seller")).toMatchObject({ value: { to: "signed" } });
    expect(withdraw({ ...facts, state: "delivered" as never }, "seller")).toMatchObject({
      value: { to: "delivered" },
    });
    const theirs = { ...facts, registration: { side: null, state: "recorded" } as never };
    expect(withdraw(theirs, "seller")).toMatchObject({
      refusal: { key: "deals.registration_of_operator" },
    });
    expect(withdraw(theirs, "operator")).toMatchObject({ value: { override: false } });
    expect(decide(facts, "withdraw_registration", roles.seller, {}, now)).toMatchObject({
      refusal: { key: "deals.needs_reason" },
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

test("nobody but the seller and the operator can tell from any step whether there is an annex", () => {
  const others: Role[] = ["buyer", "buyer_signatory", "buyer_owner", "outsider"];
  for (const state of dealStates) {
    for (const role of others) {
      const who = roles[role];
      const told = (hasAnnex: boolean) => {
        const facts = { ...bare, state, hasAnnex };
        return [
          availableTransitions(facts, who, now),
          steps.map((name) => decide(facts, name, who, { hash: HASH, reason: "Thử" }, now)),
        ];
      };
      expect(told(true), `${role} in ${state}`).toEqual(told(false));
    }
  }
});
