import { describe, expect, test } from "vitest";
import { tokenize } from "./folding.ts";
import { Lexicon } from "./lexicon.ts";

const lexicon = new Lexicon([
  {
    id: "ai",
    said: [],
    vi: ["trí tuệ nhân tạo", "AI"],
    en: ["artificial intelligence"],
    codes: ["category:ai_data"],
  },
  { id: "weaving", said: [], vi: ["dệt"], en: ["weaving"], codes: ["industry:C13"] },
  { id: "sun-drying", said: ["phơi"], vi: ["máy sấy"], en: ["dryer"], codes: [] },
]);

const asked = (text: string) =>
  tokenize(text).map((token) => ({
    ...token,
    capitals: /^\p{Lu}+$/u.test(text.slice(token.start, token.end)),
  }));
const codes = (text: string) => lexicon.find(asked(text)).flatMap((found) => found.codes);

describe("lexicon", () => {
  test("a phrase with or without marks, in either language, means its group", () => {
    for (const text of ["trí tuệ nhân tạo", "tri tue nhan tao", "artificial intelligence", "AI"])
      expect(codes(text), text).toContain("category:ai_data");
  });

  test("another accent is another word", () => {
    expect(codes("dệt")).toContain("industry:C13");
    expect(codes("det")).toContain("industry:C13");
    expect(codes("dét")).not.toContain("industry:C13");
  });

  test("in a long query ai is who, unless in capitals", () => {
    expect(codes("không biết ai có máy nào cho em hỏi với")).toEqual([]);
    expect(codes("xưởng em muốn dùng AI để soi lỗi trên chuyền")).toContain("category:ai_data");
  });

  test("labels of codes and their parts point at the code", () => {
    expect(codes("cơ khí, chế tạo")).toContain("industry:C24");
    expect(codes("truy xuất nguồn gốc")).toContain("category:traceability");
  });

  test("plain words reach the other language", () => {
    const [found] = lexicon.find(asked("vegetables"));
    expect(found?.phrases.map((words) => words.map((word) => word.folded).join(" "))).toContain(
      "rau cu",
    );
  });

  test("a complaint asks for what mends it, and not the other way round", () => {
    const meant = (text: string) =>
      lexicon.find(asked(text)).flatMap(({ phrases }) => phrases.map((one) => one.at(-1)?.exact));
    expect(meant("phơi")).toEqual(["sâyS", "dryer"]);
    expect(meant("máy sấy")).not.toContain("phơi");
  });

  test("foreign words keep their own meaning inside a longer phrase", () => {
    const found = lexicon.find(asked("fish vaccine"));
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const both = new Lexicon([
      { id: "fish-vaccine", said: [], vi: ["vắc xin cá"], en: ["fish vaccine"], codes: [] },
    ]);
    const places = both.find(asked("fish vaccine")).map(({ from, to }) => `${from}-${to}`);
    expect(places).toEqual(expect.arrayContaining(["0-2", "0-1", "1-2"]));
  });
});
