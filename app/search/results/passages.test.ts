import { describe, expect, test } from "vitest";
import type { Wanted } from "./highlighting.ts";
import { bestPassage } from "./passages.ts";
import { segments } from "./segments.ts";

const word = (folded: string, exact = folded): Wanted => ({
  folded,
  exact,
  prefix: false,
  alternatives: [],
});
const filler = "Câu này không nói gì về điều được hỏi. ".repeat(12);

describe("the passage where the words are", () => {
  test("begins with its sentence and marks the words", () => {
    const text = `${filler}Lõi lọc gốm giữ vi khuẩn, rửa ngược mỗi tuần. ${filler}`;
    const passage = bestPassage([filler, text], [word("loc"), word("gom")]);
    expect(passage?.text).toMatch(/^Lõi lọc gốm giữ vi khuẩn, rửa ngược mỗi tuần\./);
    const marked = segments(passage?.text ?? "", passage?.marks ?? []).filter((one) => one.marked);
    expect(marked.map((one) => one.text)).toEqual(["lọc gốm"]);
    expect(passage?.text.length).toBeLessThan(190);
  });

  test("is where most of them stand together", () => {
    const passage = bestPassage(
      [`Bơm một pha. ${filler}Bơm và màng lọc đi cùng nhau.`],
      [word("bom"), word("mang"), word("loc")],
    );
    expect(passage?.text).toContain("Bơm và màng lọc");
  });

  test("marks of the language stay on their letters, decomposed as well", () => {
    const text = `${filler}Nhiệt độ sấy thấp.`.normalize("NFD");
    const passage = bestPassage([text], [word("say")]);
    const marked = segments(passage?.text ?? "", passage?.marks ?? []).filter((one) => one.marked);
    expect(marked.map((one) => one.text.normalize("NFC"))).toEqual(["sấy"]);
  });

  test("a word deep in a long sentence is cut out with an ellipsis, whole words only", () => {
    const text = `${"rất dài ".repeat(60)}có gốm ở đây ${"và còn nữa ".repeat(60)}`;
    const passage = bestPassage([text], [word("gom")]);
    expect(passage?.text).toMatch(/^… .*gốm.* …$/);
    expect(passage?.text.replace(/…/g, "").trim().split(" ")).not.toContain("");
  });

  test("there is none without the words", () => {
    expect(bestPassage([filler, ""], [word("gom")])).toBeNull();
  });
});
