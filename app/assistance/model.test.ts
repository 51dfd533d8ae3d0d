import { expect, test } from "vitest";
import { scopeOfPath } from "./model.ts";
import { grantSchema } from "./schema.ts";

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

test("what is no scope and no day of our times is told in words of ours", () => {
  const parsed = grantSchema.safeParse({ scopes: ["root"], endsOn: "9999-12-31", agree: "yes" });
  const keys = parsed.error?.issues.map(({ message }) => message);
  expect(keys).toEqual(["assistance.choose_scope", "assistance.choose_day"]);
});
