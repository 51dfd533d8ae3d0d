import { expect, test } from "vitest";
import { nestForm } from "./form-tree.ts";

test("nestForm does not follow a name into thousands of parts", () => {
  const form = new FormData();
  form.set("a.".repeat(50_000), "deep");
  form.set("price.min", "1");
  expect(nestForm(form)).toEqual({ price: { min: "1" } });
});

test("nestForm builds rows in the order of their numbers", () => {
  const form = new FormData();
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
