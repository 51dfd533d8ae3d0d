import { expect, test } from "vitest";
import { declineReasonCodes } from "./decline-reasons.ts";
import taxonomy from "./taxonomy.json" with { type: "json" };

test("the reasons are those of the taxonomy, in its order", () => {
  expect(taxonomy.declineReasons.items.map(({ code }) => code)).toEqual([...declineReasonCodes]);
});
