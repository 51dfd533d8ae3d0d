import { expect, test } from "vitest";
import { fieldErrors } from "./field-errors.ts";
import { typedDay } from "./typed-day.ts";

test.each([
  ["2026-02-28", undefined],
  ["2026-02-29", "form.day"],
  ["31/02/2026", "form.day"],
  ["٢٠٢٦-٠١-٠١", "form.day"],
  ["0000-01-01", "form.odd_year"],
  ["0206-01-01", "form.odd_year"],
  ["9999-12-31", "form.odd_year"],
])("%s", (typed, fault) => {
  const parsed = typedDay().safeParse(typed);
  expect(parsed.success ? undefined : fieldErrors(parsed.error)[""]).toBe(fault);
});
