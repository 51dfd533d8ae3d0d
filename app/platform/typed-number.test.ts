import { describe, expect, test } from "vitest";
import { readDecimal, readNumber, readVnd, readWhole } from "./typed-number.ts";

describe("readVnd", () => {
  test.each([
    ["350.000.000", 350_000_000],
    ["350,000,000 ₫", 350_000_000],
    ["350000000", 350_000_000],
    ["350 triệu", 350_000_000],
    ["1,2 tỷ", 1_200_000_000],
    ["1.2 billion", 1_200_000_000],
    ["85 nghìn đồng", 85_000],
    ["9tr", 9_000_000],
  ])("%s", (typed, amount) => {
    expect(readVnd(typed)).toBe(amount);
  });
  test.each(["3.5", "12.00", "một tỷ", "-5", "1.000,5"])("%s comes back as typed", (typed) => {
    expect(readVnd(typed)).toBe(typed);
  });
  test("nothing typed is null", () => {
    expect(readVnd("  ")).toBeNull();
    expect(readVnd(undefined)).toBeNull();
  });
});

test("readNumber takes either decimal mark", () => {
  expect([readNumber("2,6"), readNumber("2.6"), readNumber(""), readNumber("x")]).toEqual([
    2.6,
    2.6,
    null,
    "x",
  ]);
});

test.each(["12.500", "-1,250", "0x10", "١٢", "1.234.567", "Infinity", "1,2,3"])(
  "readNumber leaves %s",
  (typed) => {
    expect(readNumber(typed)).toBe(typed);
  },
);

test("an instrument's three digits behind the mark are a fraction", () => {
  expect(["12.500", "0.125", "-1,250", "1.2e-5"].map(readDecimal)).toEqual([
    12.5, 0.125, -1.25, 1.2e-5,
  ]);
  expect(readNumber("0.125")).toBe(0.125);
});

test("readWhole takes the marks between thousands", () => {
  const typed = ["12.500", "12,500", "1 000", "1.234.567", "12", "2,5", "0.125", "", "x"];
  expect(typed.map(readWhole)).toEqual([
    12_500,
    12_500,
    1000,
    1_234_567,
    12,
    2.5,
    0.125,
    null,
    "x",
  ]);
});
