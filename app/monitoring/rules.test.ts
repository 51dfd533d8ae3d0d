import { describe, expect, test } from "vitest";
import { behindBy, emptyByGrade, publicCells, publicCount, strongShare } from "./rules.ts";

describe("what the public may know", () => {
  test("one or two deals are not told, none and three are", () => {
    expect([0, 1, 2, 3, 40].map(publicCount)).toEqual([0, null, null, 3, 40]);
  });

  test("a hidden cell cannot be worked out from a total", () => {
    const cells = { ...emptyByGrade() };
    cells.A = { deals: 9, valueVnd: 900n };
    cells.B = { deals: 4, valueVnd: 400n };
    cells.C = { deals: 1, valueVnd: 100n };
    const shown = publicCells(cells);
    expect(shown.A).toEqual({ deals: 9, valueVnd: 900n });
    expect(shown.B).toEqual({ deals: null, valueVnd: null });
    expect(shown.C).toEqual({ deals: null, valueVnd: null });
    expect(shown.D).toEqual({ deals: 0, valueVnd: 0n });
  });

  test("two hidden cells hide each other", () => {
    const cells = { ...emptyByGrade() };
    cells.A = { deals: 9, valueVnd: 900n };
    cells.B = { deals: 2, valueVnd: 400n };
    cells.C = { deals: 1, valueVnd: 100n };
    expect(publicCells(cells).A.deals).toBe(9);
  });
});

test("a target is behind by what is missing today", () => {
  expect(behindBy(100n, 50n, 0.5)).toBe(0n);
  expect(behindBy(100n, 40n, 0.5)).toBe(10n);
});

test("the strong share is that of a signed document or better", () => {
  const cells = { ...emptyByGrade() };
  expect(strongShare(cells)).toBe(0);
  cells.B = { deals: 1, valueVnd: 75n };
  cells.E = { deals: 1, valueVnd: 25n };
  expect(strongShare(cells)).toBe(0.75);
});
