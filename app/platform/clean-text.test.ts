import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test("cleanText composes letters and drops what a database cannot hold", () => {
  expect(cleanText(" e\u0302\u0301 \u0000\r\nb\ud800 ")).toBe("ế \nb\ufffd");
});
