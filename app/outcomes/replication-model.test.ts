import { expect, test } from "vitest";
import type { DealState, ReportState } from "#app/deals/model.ts";
import { isRepeatable } from "./replication-model.ts";

test.each<[DealState, ReportState | null, boolean]>([
  ["in_delivery", null, false],
  ["delivered", null, true],
  ["commercialised", "attested", true],
  ["commercialised", "declared", false],
  ["commercialised", "contested", false],
])("a deal that is %s, declaration %s: repeatable %s", (state, declarationState, repeatable) => {
  expect(isRepeatable({ state, declarationState })).toBe(repeatable);
});
