import { describe, expect, test } from "vitest";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { isNeed, writtenGroups } from "./word-groups.ts";

const needs = writtenGroups().filter(isNeed);
const groups = writtenGroups().filter((group) => !isNeed(group));
const phrases = groups.flatMap(({ id, vi, en }) =>
  [...vi, ...en].map((phrase) => ({ id, phrase })),
);
const codes = [
  ...industryCodes.map((code) => `industry:${code}`),
  ...scienceFieldCodes.map((code) => `scienceField:${code}`),
  ...solutionCategoryCodes.map((code) => `category:${code}`),
];
const twice = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at);

describe("the reviewed synonyms", () => {
  test("there are at least 300 groups, each with its own name", () => {
    expect(groups.length).toBeGreaterThanOrEqual(300);
    expect(twice(writtenGroups().map(({ id }) => id))).toEqual([]);
    expect(writtenGroups().filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("every group says it in both languages", () => {
    expect(groups.filter(({ vi, en }) => vi.length === 0 || en.length === 0)).toEqual([]);
  });

  test("a phrase belongs to one group, once", () => {
    expect(twice(phrases.map(({ phrase }) => phrase.toLowerCase()))).toEqual([]);
  });

  test("phrases are composed Unicode, trimmed, of one to eight words", () => {
    const odd = phrases.filter(
      ({ phrase }) =>
        phrase !== phrase.normalize("NFC").trim().replace(/\s+/g, " ") ||
        phrase.split(" ").length > 8 ||
        phrase.length < 2,
    );
    expect(odd).toEqual([]);
  });

  test("one spelling of tone marks: the engine knows the other", () => {
    const oldMarks = /(hoá|hoà|hoả|hoã|hoạ|thoả|toà|khoá|loá|xoá|uỷ|thuý|thuỷ)(?![a-zà-ỹ])/i;
    expect(phrases.filter(({ phrase }) => oldMarks.test(phrase))).toEqual([]);
  });

  test("codes are those of the taxonomy", () => {
    const used = groups.flatMap((group) => group.codes);
    expect(used.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test("every industry, science field and category is reached", () => {
    const used = new Set(groups.flatMap((group) => group.codes));
    expect(codes.filter((code) => !used.has(code))).toEqual([]);
  });

  test("a complaint is said once, means something else and points at codes of the taxonomy", () => {
    const said = needs.flatMap((need) => need.said);
    expect(twice(said)).toEqual([]);
    expect(needs.filter((need) => need.vi.length === 0)).toEqual([]);
    expect(needs.flatMap((need) => need.codes).filter((code) => !codes.includes(code))).toEqual([]);
  });

  // Short words that everybody types for something else: "ai" is who, "em" is I, "vat" is matter.
  test("no lower-case abbreviation that is an everyday syllable", () => {
    const everyday = ["ai", "em", "bi", "vat", "bom", "cua", "na", "hoa", "qua", "trai", "cong"];
    expect(phrases.filter(({ phrase }) => everyday.includes(phrase))).toEqual([]);
  });

  test.each([
    ["quán cà phê", "industry:I55"],
    ["lò giết mổ", "industry:C10"],
    ["xưởng mộc", "industry:C16"],
    ["tiệm vàng", "industry:G45"],
    ["trại heo", "industry:A01"],
    ["phòng khám", "industry:Q86"],
    ["lò gạch", "industry:C23"],
    ["traceability", "category:traceability"],
  ])("%s reaches %s", (phrase, code) => {
    const found = groups.find(({ vi, en }) => [...vi, ...en].includes(phrase));
    expect(found?.codes).toContain(code);
  });
});
