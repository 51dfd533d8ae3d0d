import { describe, expect, test } from "vitest";
import { type ComparedRow, differences } from "./compare.ts";
import { type ComparedSubject, totalScore } from "./model.ts";

function subject(more: Partial<ComparedSubject> = {}): ComparedSubject {
  return {
    type: "listing",
    id: "1",
    version: 1,
    kind: "technology",
    title: { vi: "A", en: null },
    what: { vi: "Sấy nhãn", en: null },
    owner: { id: "o", name: { vi: "Viện", en: null }, verified: true, replyMinutes: 600 },
    industries: ["C10", "A01"],
    scienceFields: [],
    categories: [],
    trl: 8,
    trlEvidence: { vi: "", en: null },
    ip: [],
    standards: [],
    transferForms: ["licence"],
    price: { mode: "firm", minVnd: 5, maxVnd: 5, unit: "once" },
    support: { vi: "", en: null },
    warrantyMonths: null,
    deployments: [],
    publishedAt: null,
    confirmedAt: null,
    deadline: null,
    provinceCode: "01",
    wardCode: null,
    ...more,
  };
}

const row = (key: ComparedRow, ...subjects: ComparedSubject[]) =>
  differences(subjects).find((one) => one.key === key);

describe("differences", () => {
  test("the odd one out is marked, the many are not", () => {
    const three = [subject(), subject({ trl: 5 }), subject()];
    expect(row("trl", ...three)).toEqual({
      key: "trl",
      differs: true,
      unlike: [false, true, false],
    });
  });

  test("where no value leads the row differs and no cell is the odd one", () => {
    const two = row("trl", subject(), subject({ trl: 5 }));
    expect(two).toEqual({ key: "trl", differs: true, unlike: [false, false] });
    const pairs = [subject(), subject(), subject({ trl: 5 }), subject({ trl: 5 })];
    expect(row("trl", ...pairs)?.unlike).toEqual([false, false, false, false]);
  });

  test("the order of codes is no difference, a missing one is", () => {
    const turned = subject({ industries: ["A01", "C10"] });
    expect(row("industries", subject(), turned)?.differs).toBe(false);
    expect(row("industries", subject(), subject({ industries: ["C10"] }))?.differs).toBe(true);
  });

  test("what nobody states is no row; what one states is a difference", () => {
    expect(row("warranty", subject(), subject())).toBeUndefined();
    expect(row("warranty", subject(), subject(), subject({ warrantyMonths: 12 }))).toEqual({
      key: "warranty",
      differs: true,
      unlike: [false, false, true],
    });
  });

  test("the same price in another unit differs", () => {
    const monthly = subject({ price: { mode: "firm", minVnd: 5, maxVnd: 5, unit: "month" } });
    expect(row("price", subject(), monthly)?.differs).toBe(true);
  });
});

describe("the total", () => {
  const criteria = [
    { id: "a", name: "Phù hợp", weight: 3 },
    { id: "b", name: "Giá", weight: 1 },
  ];

  test("is the weighted mean in percent", () => {
    const scores = new Map([
      ["a", 5],
      ["b", 1],
    ]);
    expect(totalScore(criteria, scores)).toBe(80);
  });

  test("is none while a criterion has no score, or there is none", () => {
    expect(totalScore(criteria, new Map([["a", 5]]))).toBeNull();
    expect(totalScore([], new Map())).toBeNull();
  });
});
