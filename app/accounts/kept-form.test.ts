import { describe, expect, it } from "vitest";
import { writtenTexts } from "./kept-form.ts";

describe("texts of a kept form", () => {
  it("are what somebody wrote, without ids, fingerprints and choices", () => {
    expect(
      writtenTexts([
        ["messageId", "01a207c2-b8f6-70e0-a21c-6055a4137bd8"],
        ["termsHash", "b6e797cdfe8203d80c0bc421b904f31f"],
        ["thread", "both"],
        ["body", "Bên mình xin xem thêm biên bản chạy thử."],
      ]),
    ).toEqual([["body", "Bên mình xin xem thêm biên bản chạy thử."]]);
  });
});
