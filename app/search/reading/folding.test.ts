import { describe, expect, test } from "vitest";
import { fold, isMarked, tokenize } from "./folding.ts";

const exactOf = (word: string) => tokenize(word)[0]?.exact;

describe("folding", () => {
  test("drops marks, case and the bar of đ", () => {
    expect(fold("Máy sấy THĂNG HOA Đông Anh")).toBe("may say thang hoa dong anh");
    expect(fold("đường, Ượng; ĐỘ ẩm")).toBe("duong uong do am");
  });

  test("composed and decomposed Unicode are one", () => {
    const text = "Xử lý nước thải dệt nhuộm";
    expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    expect(exactOf("sấy".normalize("NFD"))).toBe(exactOf("sấy"));
  });

  test("invisible characters inside a word do not split it", () => {
    expect(fold("m\u200bá\u200dy s\u00adấy\ufeff")).toBe("may say");
  });

  test("spelling variants of one syllable are one", () => {
    expect(fold("kỹ thuật")).toBe(fold("kĩ thuật"));
    expect(exactOf("lý")).toBe(exactOf("lí"));
    expect(exactOf("hoá")).toBe(exactOf("hóa"));
    expect(exactOf("thuỷ")).toBe(exactOf("thủy"));
  });

  test("different tones and vowels stay different exactly", () => {
    expect(exactOf("hàn")).not.toBe(exactOf("hạn"));
    expect(exactOf("vải")).not.toBe(exactOf("vai"));
    expect(exactOf("dứa")).not.toBe(exactOf("dừa"));
    expect(exactOf("đo")).not.toBe(exactOf("do"));
  });

  test("knows a marked word from a plain one", () => {
    const [a, b] = tokenize("sấy dryer");
    expect(a && isMarked(a)).toBe(true);
    expect(b && isMarked(b)).toBe(false);
  });

  test("places point into the original string", () => {
    const text = "Dây chuyền sấy".normalize("NFD");
    const last = tokenize(text).at(-1);
    expect(text.slice(last?.start, last?.end).normalize("NFC")).toBe("sấy");
  });

  test("nothing but punctuation has no words", () => {
    expect(tokenize("!!! --- & | () :* \u0000 ' \u0301")).toEqual([]);
  });

  test("very long words are cut", () => {
    expect(fold("x".repeat(5000)).length).toBe(40);
  });
});
