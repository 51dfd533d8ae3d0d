import { describe, expect, test } from "vitest";
import { acceptAttribute, contentDisposition, safeFileName, scanAllows } from "./model.ts";

describe("safeFileName", () => {
  test("drops paths and gives the ending of the content", () => {
    expect(safeFileName("C:\\tmp\\..\\Bản vẽ.pdf.exe", "application/pdf")).toBe("Bản vẽ.pdf.pdf");
    expect(safeFileName("../../etc/passwd", "text/plain")).toBe("passwd.txt");
  });
  test("drops control and direction marks, keeps Vietnamese", () => {
    expect(safeFileName("hồ\u0000 sơ\u202egnp.png", "image/png")).toBe("hồ sơ gnp.png");
  });
  test("never comes out empty or endless", () => {
    expect(safeFileName("....", "image/png")).toBe("tep.png");
    expect(safeFileName(`${"ắ".repeat(500)}.png`, "image/png").length).toBeLessThan(130);
  });
});

test("contentDisposition carries the name twice, without quotes to break out of", () => {
  expect(contentDisposition("attachment", 'Đo "ẩm".pdf')).toBe(
    "attachment; filename=\"Do am.pdf\"; filename*=UTF-8''%C4%90o%20%22%E1%BA%A9m%22.pdf",
  );
});

test("acceptAttribute offers images only for pictures", () => {
  expect(acceptAttribute("listing_image")).toBe(".png,.jpg,.webp");
  expect(acceptAttribute("listing_annex")).toContain(".docx");
});

test("what waits for the scanner stays with its owner, what it found with nobody", () => {
  expect(scanAllows("none", false)).toBe(true);
  expect(scanAllows("clean", false)).toBe(true);
  expect(scanAllows("pending", false)).toBe(false);
  expect(scanAllows("pending", true)).toBe(true);
  expect(scanAllows("infected", true)).toBe(false);
});
