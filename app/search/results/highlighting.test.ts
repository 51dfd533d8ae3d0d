import { describe, expect, test } from "vitest";
import { tokenize } from "../reading/folding.ts";
import { marksIn, type Wanted } from "./highlighting.ts";
import { segments } from "./segments.ts";

const terms = (text: string, more: Partial<Wanted> = {}): Wanted[] =>
  tokenize(text).map(({ folded, exact }) => ({
    folded,
    exact,
    prefix: false,
    alternatives: [],
    ...more,
  }));

const highlight = (text: string, query: Wanted[]) => segments(text, marksIn(text, query));

const shown = (text: string, query: Wanted[]) =>
  highlight(text, query)
    .map((s) => (s.marked ? `[${s.text}]` : s.text))
    .join("");

describe("highlighting", () => {
  test("marks the original words of a query typed without marks", () => {
    expect(shown("Dây chuyền sấy thăng hoa mẻ 60 kg", terms("say thang hoa"))).toBe(
      "Dây chuyền [sấy thăng hoa] mẻ 60 kg",
    );
  });

  test("marks stay on their letters in decomposed text", () => {
    const text = "Máy sấy lạnh".normalize("NFD");
    expect(shown(text, terms("sấy")).normalize("NFC")).toBe("Máy [sấy] lạnh");
  });

  test("a word typed with marks does not mark another word", () => {
    expect(shown("Thời hạn hàn", terms("hàn"))).toBe("Thời hạn [hàn]");
    expect(shown("Thời hạn hàn", terms("han"))).toBe("Thời [hạn hàn]");
  });

  test("what is meant otherwise is marked where it is spelled so", () => {
    const phrase = tokenize("đông khô");
    const [first] = terms("đông", { phrase });
    const query = first ? [first] : [];
    expect(shown("Kit PCR đông khô", query)).toBe("Kit PCR [đông khô]");
    expect(shown("Kiểm kê phải đóng kho", query)).toBe("Kiểm kê phải đóng kho");
  });

  test("prefixes and corrections are marked as whole words", () => {
    expect(shown("Truy xuất nguồn gốc", terms("xu", { prefix: true }))).toBe(
      "Truy [xuất] nguồn gốc",
    );
    expect(shown("Sấy thăng hoa", terms("thnag", { alternatives: ["thang"] }))).toBe(
      "Sấy [thăng] hoa",
    );
  });

  test("gives the text back unchanged when joined", () => {
    const text = "<b>Máy</b> & “sấy” \u0000 é";
    expect(
      highlight(text, terms("may say"))
        .map((s) => s.text)
        .join(""),
    ).toBe(text);
  });
});
