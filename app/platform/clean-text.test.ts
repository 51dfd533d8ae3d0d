import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test("cleanText composes letters and drops what a database cannot hold", () => {
  expect(cleanText(" e\u0302\u0301 \u0000\r\nb\ud800 ")).toBe("ế \nb\ufffd");
});

test("cleanText drops marks that hide or turn a text around, and keeps what joins emoji", () => {
  expect(cleanText("hợp\u202efdp.exe\u200b đồng")).toBe("hợpfdp.exe đồng");
  expect(cleanText("\u200b\u202e \u200d\ufeff")).toBe("");
  expect(cleanText("👩\u200d🔬")).toBe("👩\u200d🔬");
});
