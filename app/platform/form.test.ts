import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cleanText, fieldErrors, nestForm, readNumber, readVnd, withInput } from "./form.ts";

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

test("nestForm does not follow a name into thousands of parts", () => {
  const form = new FormData();
  form.set("a.".repeat(50_000), "deep");
  form.set("price.min", "1");
  expect(nestForm(form)).toEqual({ price: { min: "1" } });
});

test("nestForm builds rows in the order of their numbers and leaves control fields out", () => {
  const form = new FormData();
  form.set("_intent", "save");
  form.set("row.10.a", "b");
  form.set("row.2.a", "a");
  form.append("tick", "x");
  form.append("tick", "y");
  expect(nestForm(form, ["tick", "none"])).toEqual({
    row: [{ a: "a" }, { a: "b" }],
    tick: ["x", "y"],
    none: [],
  });
});

test("cleanText composes letters and drops what a database cannot hold", () => {
  expect(cleanText(" e\u0302\u0301 \u0000\r\nb\ud800 ")).toBe("ế \nb\ufffd");
});

test("an error says what is wrong with what was typed", () => {
  const schema = z.object({
    list: z.uuid(),
    mail: z.email(),
    day: z.iso.date(),
    text: z.string().min(10),
    months: z.number(),
  });
  const keys = (typed: Record<string, unknown>) => {
    const { error } = schema.safeParse(typed, withInput);
    return error ? fieldErrors(error) : {};
  };
  expect(keys({ list: "", mail: "an", day: "5/1", text: "ngắn", months: "ba" })).toEqual({
    list: "form.choose",
    mail: "form.email",
    day: "form.day",
    text: "form.too_short",
    months: "form.not_a_number",
  });
  expect(keys({ list: "", mail: "", day: "", text: " ", months: null })).toMatchObject({
    text: "form.needed",
    months: "form.needed",
  });
});
