import { expect, test } from "vitest";
import { nextPathOf, nextQuery } from "./next-path.ts";

test("paths of this site pass with query and fragment", () => {
  expect(nextPathOf("/deals/1?tab=a#x")).toBe("/deals/1?tab=a#x");
  expect(nextPathOf("/")).toBe("/");
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "",
  null,
  undefined,
  42,
  `/${"a".repeat(3000)}`,
])("%j leads home", (asked) => {
  expect(nextPathOf(asked)).toBe("/");
});

test("the home page needs no query", () => {
  expect(nextQuery("/")).toBe("");
  expect(nextQuery("/a?b=c")).toBe("?next=%2Fa%3Fb%3Dc");
});
