import { describe, expect, test } from "vitest";
import { repaired } from "./repair.ts";
import { pairOf, Vocabulary } from "./vocabulary.ts";

const vocabulary = new Vocabulary();
const titles = [
  "chu ki so",
  "xu li nuoc thai",
  "ai quan sat",
  "sua bo",
  "qua xoai",
  "phan mem",
  "con heo",
  "new version testing",
];
for (const title of titles) {
  const words = title.split(" ");
  for (const word of words) vocabulary.set(word, 5);
  words.slice(1).forEach((word, at) => {
    vocabulary.set(pairOf(words[at] ?? "", word), 1);
  });
}
const read = (text: string, terms: string[] = []) =>
  repaired(text, vocabulary, (word) => terms.includes(word));
const words = (text: string) => read(text).map(({ folded }) => folded);

describe("a query mended", () => {
  test("words run together are cut, in either spelling of i and y", () => {
    expect(words("chukyso")).toEqual(["chu", "ki", "so"]);
    expect(words("xulynuocthai")).toEqual(["xu", "li", "nuoc", "thai"]);
  });

  test("an English word of the field is no keyboard leftover", () => {
    expect(words("air")).toEqual(["ai"]);
    expect(read("air", ["air"]).map(({ folded }) => folded)).toEqual(["air"]);
  });

  test("an unknown English word is neither torn nor taken for one that begins otherwise", () => {
    expect(words("conversion")).toEqual(["conversion"]);
    expect(read("nesting")[0]?.alternatives).toEqual([]);
    expect(read("tseting")[0]?.alternatives).toEqual(["testing"]);
  });

  test("a word with its marks is not taken for one that begins with another letter", () => {
    expect(read("quả bơ")[0]?.alternatives).toEqual([]);
    expect(read("qua bơ")[0]?.alternatives).toEqual(["sua"]);
    expect(read("phần mền")[1]?.alternatives).toContain("mem");
  });
});
