import { expect, test } from "vitest";
import { isTaxCode, normaliseTaxCode } from "./tax-code.ts";

test.each(["0100109106", "0101248141", "0301442379", "0100109106001"])("%s can exist", (code) => {
  expect(isTaxCode(code)).toBe(true);
});

test.each(["0100109107", "010010910", "01001091060", "01001091O6", "", "0100109106-001"])(
  "%s cannot",
  (code) => {
    expect(isTaxCode(code)).toBe(false);
  },
);

test("dashes and spaces are how people write it", () => {
  expect(normaliseTaxCode(" 0100109106-001 ")).toBe("0100109106001");
});
