import { describe, expect, test } from "vitest";
import { Titles, titleWords } from "../ranking/titles.ts";
import { TitleIndex } from "./title-index.ts";
import { typedWords } from "./typed-words.ts";

const written = [
  "Máy sấy thăng hoa cho trái cây",
  "Máy sấy thăng hoa dược liệu",
  "Máy sấy bơm nhiệt",
  "Bẫy lạnh cho máy sấy thăng hoa",
  "Máy sạ hàng",
  "Vải địa kỹ thuật",
  "Bảo quản vai cá",
  "May đồng phục bằng robot",
];

function indexOf(list: readonly string[]): TitleIndex {
  const titles = new Titles();
  list.forEach((title, n) => {
    titles.set(n, titleWords([title, null]));
  });
  return new TitleIndex(titles, () => 0.5);
}

function found(text: string, list = written) {
  const typed = typedWords(text);
  if (!typed) throw new Error(`${text} is too short`);
  const { titles, phrases } = indexOf(list).find(typed, { titles: 3, phrases: 3 });
  const words = (n: number) => (list[n] ?? "").split(" ");
  return {
    titles: titles.map(({ n }) => list[n]),
    phrases: phrases.map(({ n, from, size }) =>
      words(n)
        .slice(from, from + size)
        .join(" ")
        .toLowerCase(),
    ),
  };
}

describe("titles while typing", () => {
  test("the unfinished word goes on, with or without marks", () => {
    expect(found("may sa").titles).toEqual([written[4], written[0], written[1]]);
    expect(found("MÁY SẤ").titles[0]).toBe(written[0]);
    expect(found("say bom").titles).toEqual([written[2]]);
  });

  test("who types marks means them", () => {
    expect(found("vải").titles[0]).toBe("Vải địa kỹ thuật");
    expect(found("vai").titles[0]).toBe("Vải địa kỹ thuật");
    expect(found("cá vai").titles[0]).toBe("Bảo quản vai cá");
    expect(found("may đ").titles[0]).toBe("May đồng phục bằng robot");
  });

  test("phrases are said whole and only when several titles have them", () => {
    expect(found("may sa").phrases).toEqual(["máy sấy", "máy sấy thăng hoa"]);
    expect(found("sấy th").phrases).toEqual(["sấy thăng hoa"]);
    expect(found("robot").phrases).toEqual([]);
  });

  test("two letters at the end are not looked for just anywhere", () => {
    expect(found("máy ho").titles).toEqual([]);
    expect(found("máy hoa").titles).toHaveLength(3);
  });

  test("a title with two words that begin so is said once", () => {
    const titles = ["Kho lạnh không khóa", "Kho vận", "Khóa cửa kho"];
    const typed = typedWords("kho");
    if (!typed) throw new Error("too short");
    const { titles: best } = indexOf(titles).find(typed, { titles: 5, phrases: 3 });
    expect(best.map(({ n }) => n).sort()).toEqual([0, 1, 2]);
  });

  test("nothing begins so", () => {
    expect(found("zzz")).toEqual({ titles: [], phrases: [] });
    expect(typedWords("m")).toBeNull();
    expect(typedWords("  !?  ")).toBeNull();
    expect(typedWords("một hai ba bốn năm sáu bảy tám chín")).toBeNull();
  });

  test("thirty thousand titles take milliseconds of work a letter", () => {
    const many = Array.from({ length: 30_000 }, (_, at) => `Máy ${written[at % 8]} số ${at}`);
    const index = indexOf(many);
    const began = process.cpuUsage();
    for (const text of ["ma", "may", "may s", "may sa", "may say th"]) {
      const typed = typedWords(text);
      if (typed) index.find(typed, { titles: 3, phrases: 3 });
    }
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000 / 5).toBeLessThan(60);
  });
});
