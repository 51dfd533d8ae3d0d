import { describe, expect, test } from "vitest";
import { hiddenCells } from "./suppression.ts";

describe("hiddenCells", () => {
  test("one and two are hidden, none and three are not", () => {
    expect(hiddenCells([0, 1, 2, 3, 9])).toEqual([false, true, true, false, false]);
  });

  test("a single hidden cell takes the next smallest with it, or the total would tell it", () => {
    expect(hiddenCells([2, 12, 5, 0])).toEqual([true, false, true, false]);
    expect(hiddenCells([1, 1, 8])).toEqual([true, true, true]);
  });

  test("nothing small, nothing hidden", () => {
    expect(hiddenCells([3, 4, 0])).toEqual([false, false, false]);
    expect(hiddenCells([2])).toEqual([true]);
  });
});
