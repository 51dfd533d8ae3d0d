import { describe, expect, test } from "vitest";
import { bindWords, formatDeadline, formatFixed, formatMonth, midSentence } from "./format.ts";

describe("what stays on one line", () => {
  test("a number with its unit, or with what it counts", () => {
    expect(bindWords("Sấy mẻ 60 kg, 180.000 ₫/kg, tại 12 điểm")).toBe(
      "Sấy mẻ 60\u00a0kg, 180.000\u00a0₫/kg, tại 12\u00a0điểm",
    );
    expect(bindWords("TRL 8, 2.6 kWh (2025)")).toBe("TRL 8, 2.6\u00a0kWh (2025)");
  });

  test("the dash of a name with the word before it", () => {
    expect(bindWords("Viện Kỹ thuật Sấy – Lạnh")).toBe("Viện Kỹ thuật Sấy\u00a0– Lạnh");
    expect(bindWords("sâu 16–40 m")).toBe("sâu 16–40\u00a0m");
  });

  test("a weekday", () => {
    const tuesday = new Date("2026-11-24T10:00:00Z");
    expect(formatDeadline(tuesday, "vi")).toBe("17:00 thứ\u00a0Ba, 24/11/2026");
  });
});

test("a month is not a slashed number in English", () => {
  const march = { year: 2024, month: 3 };
  expect(formatMonth(march, "vi")).toBe("03/2024");
  expect(formatMonth(march, "en")).toBe("Mar 2024");
});

test("values of a row have the same digits", () => {
  expect([1, 1.48].map((value) => formatFixed(value, "vi", 1))).toEqual(["1,0", "1,5"]);
  expect(formatFixed(5.1, "en", 1)).toBe("5.1");
});

test("a label inside a sentence begins small and keeps its abbreviation", () => {
  expect(midSentence("Đơn PCT")).toBe("đơn PCT");
});
