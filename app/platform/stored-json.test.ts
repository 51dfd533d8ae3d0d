import { expect, test } from "vitest";
import { z } from "zod";
import { storedAs } from "./stored-json.ts";

const read = storedAs("price", z.object({ amountVnd: z.int() }));

test("a stored value comes back as it is, with what its shape does not name", () => {
  const stored = { note: "x", amountVnd: 5 };
  expect(read(stored)).toBe(stored);
});

test("a stored value of another shape is a bug", () => {
  for (const wrong of [null, {}, { amountVnd: "5" }, { amountVnd: 1.5 }]) {
    expect(() => read(wrong)).toThrow("stored price has another shape");
  }
});
