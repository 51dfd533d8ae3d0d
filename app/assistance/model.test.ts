import { expect, test } from "vitest";
import { scopeOfPath } from "./model.ts";

test.each([
  ["/market/listings", "listings"],
  ["/market/listings/x/edit/what", "listings"],
  ["/market/challenges/x/propose", "challenges"],
  ["/market/proposals/x", "challenges"],
  ["/deals/x/steps/offer", "deals"],
  ["/deals", "deals"],
  ["/organisation/members", null],
  ["/account", null],
  ["/dealsomething", null],
  ["/saved-searches", null],
])("%s belongs to %s", (path, scope) => {
  expect(scopeOfPath(path)).toBe(scope);
});
