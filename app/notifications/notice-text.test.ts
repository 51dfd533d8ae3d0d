import { expect, test } from "vitest";
import { spokenParams } from "./notice-text.ts";

test("money, moments and names are said in the reader's language", () => {
  const params = {
    amountVnd: 45_000_000,
    until: "2026-11-24T10:00:00.000Z",
    partnerVi: "Viện Sông Nhuệ",
    partnerEn: "Song Nhue Institute",
    code: "GD-2026-0417",
  };
  expect(spokenParams(params, "vi")).toMatchObject({
    amountVnd: "45.000.000\u00a0₫",
    partner: "Viện Sông Nhuệ",
    code: "GD-2026-0417",
  });
  expect(spokenParams(params, "en")).toMatchObject({ partner: "Song Nhue Institute" });
  expect(String(spokenParams(params, "vi").until)).toContain("17:00");
});

test("a missing translation falls back to the Vietnamese name", () => {
  expect(spokenParams({ partnerVi: "A", partnerEn: "" }, "en").partner).toBe("A");
});
