import { expect, test } from "vitest";
import { behindBy, emptyByGrade, isSlow, strongShare } from "./rules.ts";

test("a target is behind by what is missing today", () => {
  expect(behindBy(100n, 50n, 0.5)).toBe(0n);
  expect(behindBy(100n, 40n, 0.5)).toBe(10n);
});

test("the strong share is that of a signed document or better", () => {
  const cells = emptyByGrade();
  expect(strongShare(cells)).toBe(0);
  cells.B = { deals: 1, valueVnd: 75n };
  cells.E = { deals: 1, valueVnd: 25n };
  expect(strongShare(cells)).toBe(0.75);
});

test("slow is slower than the target", () => {
  expect([null, 30.4, 30.6].map(isSlow)).toEqual([false, false, true]);
});
