import { expect, test } from "vitest";
import { bare } from "#tests/factories/deal-facts.ts";
import { dealStates, type Who } from "./model.ts";
import { transitionNames } from "./pipeline-model.ts";
import { mayAttempt } from "./transition.ts";

const helper = (side: "buyer" | "seller"): Who => ({
  kind: "party",
  side,
  signatory: true,
  owner: true,
  helper: true,
});

/** What the operator's staff may do for a side that asked for help: everything that binds it to nothing. */
test("a helper takes no step that binds the side it helps", () => {
  const taken = new Set<string>();
  for (const state of dealStates)
    for (const side of ["buyer", "seller"] as const)
      for (const name of transitionNames)
        if (mayAttempt({ ...bare, state }, name, helper(side)).ok) taken.add(name);
  expect([...taken].sort()).toEqual([
    "accept_request",
    "contest_declaration",
    "contest_report",
    "counter_offer",
    "decline",
    "offer",
    "open_negotiation",
    "raise_dispute",
    "record_registration",
    "reopen",
    "report_result",
    "report_use",
    "waive_nda",
    "withdraw",
    "withdraw_registration",
    "withdraw_report",
  ]);
});
