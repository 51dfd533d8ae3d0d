import { describe, expect, test } from "vitest";
import { keepable } from "./screen.ts";

describe("words that are kept", () => {
  test.each([
    ["  Máy  SẤY thăng hoa ", "máy sấy thăng hoa"],
    ["xử lý nước thải làng bún", "xử lý nước thải làng bún"],
    ["Lê Văn Hưu công nghệ", null],
    ["kho lạnh 5 tấn 380V", "kho lạnh 5 tấn 380v"],
    ["Vải Thiều Lục Ngạn", "vải thiều lục ngạn"],
    ["may\u200b say", "may say"],
    ["Dây chuyền Sản xuất Bún", "dây chuyền sản xuất bún"],
    ["mai vàng nở đúng tết", "mai vàng nở đúng tết"],
    ["hồ tiêu", "hồ tiêu"],
    ["chu trình khép kín", "chu trình khép kín"],
  ])("%s", (typed, kept) => expect(keepable(typed)).toBe(kept));
});

describe("words that are not", () => {
  test.each([
    "khue@song-nhue.vn",
    "gọi 0912 345 678",
    "0912.345.678",
    "mã số thuế 0115881393",
    "001-123-456-7890",
    "https://example.com/x",
    "Nguyễn Văn An",
    "sđt của nguyen thi hoa",
    "Trần Minh Đức máy sấy",
    "tìm anh Khuê",
    "a",
    "?!",
    "\u0000máy sấy",
    "\ud800 máy sấy",
    "x".repeat(200),
  ])("%s", (typed) => expect(keepable(typed)).toBeNull());
});
