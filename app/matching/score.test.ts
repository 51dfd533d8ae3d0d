import { describe, expect, test } from "vitest";
import { keyTerms, sharedTerms } from "./key-terms.ts";
import type { Compared } from "./model.ts";
import { type Side, scoreOffer, scoreSimilar } from "./score.ts";
import { LEAST_SHOWN, LEAST_TOLD, STALE_SHARE, weights } from "./weights.ts";

const sumOf = (points: readonly number[]) => points.reduce((sum, one) => sum + one, 0);
const common = new Set(["may", "san", "xuat", "thong", "minh", "quan", "ly"]);
const rarity = (word: string) => (common.has(word) ? 0.2 : 0.8);

function side(more: Partial<Compared>): Side {
  const document: Compared = {
    id: "1",
    type: "listing",
    kind: "technology",
    title: { vi: "", en: null },
    keywords: [],
    industries: [],
    scienceFields: [],
    categories: [],
    trl: null,
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    provinceCode: null,
    deployments: 0,
    stale: false,
    organisation: { id: "o", verified: false },
    ...more,
  };
  return { document, terms: keyTerms(document, rarity) };
}

const need = side({
  type: "challenge",
  kind: "challenge",
  title: { vi: "Sấy 2 tấn nhãn mỗi ngày mà không mất màu", en: null },
  keywords: ["sấy thăng hoa", "nhãn"],
  industries: ["C10"],
  scienceFields: ["2.11"],
  trl: 7,
  price: { mode: "budget", minVnd: null, maxVnd: 900_000_000, unit: "once" },
  provinceCode: "01",
});
const good = {
  title: { vi: "Máy sấy thăng hoa cho trái cây", en: null },
  keywords: ["nhãn", "vải"],
  industries: ["A01", "C10"],
  scienceFields: ["2.11"],
  trl: 8,
  price: { mode: "indicative", minVnd: 480_000_000, maxVnd: null, unit: "once" } as const,
  provinceCode: "01",
  deployments: 3,
  organisation: { id: "p", verified: true },
};

describe("the table", () => {
  test.each(Object.entries(weights))("%s adds up to 100", (_name, table) => {
    expect(sumOf(Object.values(table))).toBe(100);
  });

  test("what the two are about outweighs all that merely makes one handy", () => {
    for (const { terms, industry, field, ...handy } of Object.values(weights)) {
      const rest = sumOf(Object.values(handy));
      expect(terms + industry + field).toBeGreaterThan(2 * rest);
    }
  });
});

describe("an offer for a need", () => {
  test("says in order why it fits", () => {
    const { score, reasons } = scoreOffer(need, side(good));
    expect(score).toBeGreaterThan(80);
    expect(score).toBeLessThanOrEqual(100);
    expect(reasons[0]).toEqual({
      key: "terms",
      words: { vi: ["sấy thăng hoa", "nhãn"], en: [] },
    });
    expect(reasons.map(({ key }) => key)).toEqual(["terms", "industry", "field", "trl"]);
  });

  test("each shortcoming costs its points", () => {
    const full = scoreOffer(need, side(good)).score;
    const without = (more: Partial<Compared>) =>
      full - scoreOffer(need, side({ ...good, ...more })).score;
    expect(without({ trl: 5 })).toBe(weights.solves.trl);
    expect(without({ price: { ...good.price, minVnd: 1_200_000_000 } })).toBe(
      weights.solves.budget,
    );
    expect(without({ industries: ["G45"] })).toBe(weights.solves.industry);
    expect(without({ provinceCode: "79" })).toBe(weights.solves.place);
    expect(without({ organisation: { id: "p", verified: false } })).toBe(weights.solves.verified);
  });

  test("a monthly price is compared by its year", () => {
    const monthly = (minVnd: number) =>
      scoreOffer(need, side({ ...good, price: { ...good.price, minVnd, unit: "month" } })).reasons;
    const keys = (minVnd: number) =>
      scoreOffer(
        need,
        side({ ...good, trl: null, price: { ...good.price, minVnd, unit: "month" } }),
      ).reasons.map(({ key }) => key);
    expect(monthly(1_000_000).length).toBeGreaterThan(0);
    expect(keys(1_000_000)).toContain("budget");
    expect(keys(100_000_000)).not.toContain("budget");
  });

  test("nothing in common but ripeness, price and place is no match", () => {
    const other = side({
      ...good,
      title: { vi: "Phần mềm kế toán", en: null },
      keywords: ["kế toán"],
      industries: ["G45"],
      scienceFields: ["1.2"],
    });
    expect(scoreOffer(need, other)).toEqual({ score: 0, reasons: [] });
  });

  test("only the industry in common is no match", () => {
    const other = side({
      ...good,
      title: { vi: "Bao bì", en: null },
      keywords: [],
      scienceFields: [],
      deployments: 0,
    });
    const plain = side({
      ...need.document,
      trl: null,
      provinceCode: null,
      title: { vi: "Nước thải", en: null },
      keywords: [],
    });
    expect(scoreOffer(plain, other).score).toBe(0);
  });

  test("of the same industry and field, with no word in common, is nothing to tell an owner of", () => {
    const other = side({ ...good, title: { vi: "Đóng gói chân không", en: null }, keywords: [] });
    const { score, reasons } = scoreOffer(need, other);
    expect(reasons.map(({ key }) => key)).not.toContain("terms");
    expect(score).toBeGreaterThan(LEAST_SHOWN);
    expect(score).toBeLessThan(LEAST_TOLD);
  });

  test("software of another category is not about the same, though both are computing", () => {
    const counting = side({
      ...need.document,
      title: { vi: "Đếm lượt khách, báo quá tải", en: null },
      keywords: ["đếm người"],
      industries: ["I55"],
      scienceFields: ["1.2"],
      categories: ["computer_vision", "iot"],
    });
    const invoices = {
      ...good,
      kind: "solution" as const,
      title: { vi: "Hóa đơn điện tử", en: null },
      keywords: ["hóa đơn"],
      industries: ["I55"],
      scienceFields: ["1.2"],
    };
    const scoreOf = (categories: string[]) =>
      scoreOffer(counting, side({ ...invoices, categories })).score;
    expect(scoreOf(["e_invoice"])).toBe(0);
    expect(scoreOf(["iot"])).toBeGreaterThan(LEAST_SHOWN);
    expect(scoreOf([])).toBeGreaterThan(LEAST_SHOWN);
  });

  test("a stale listing loses its share", () => {
    const fresh = scoreOffer(need, side(good)).score;
    const stale = scoreOffer(need, side({ ...good, stale: true })).score;
    expect(Math.abs(stale - fresh * STALE_SHARE)).toBeLessThanOrEqual(1);
  });
});

describe("key terms", () => {
  test("fold marks and spelling, keep how it is said", () => {
    const mine = keyTerms(
      { title: { vi: "Hoá học xanh", en: null }, keywords: ["Truy xuất nguồn gốc"] },
      rarity,
    );
    const theirs = keyTerms(
      { title: { vi: "hóa học xanh", en: null }, keywords: ["truy xuat nguon goc"] },
      rarity,
    );
    const said = sharedTerms(mine, theirs).map((term) => term.said);
    expect(said).toContain("Truy xuất nguồn gốc");
    expect(said.some((word) => word.includes("học"))).toBe(true);
  });

  test("a rare phrase weighs more than a common one, and parts of it do not count again", () => {
    const mine = keyTerms(
      { title: { vi: "", en: null }, keywords: ["sản xuất", "sấy thăng hoa", "thăng hoa"] },
      rarity,
    );
    const shared = sharedTerms(mine, mine);
    expect(shared.map(({ said }) => said)).toEqual(["sấy thăng hoa", "sản xuất"]);
    expect(shared[0]?.weight).toBeGreaterThan(shared[1]?.weight ?? 1);
  });

  test("an English keyword is said to readers of English, a name to both", () => {
    const keywords = ["waste heat", "nhiệt thải", "IoT"];
    const terms = keyTerms({ title: { vi: "", en: null }, keywords }, rarity);
    expect(terms.get("waste heat")?.lang).toBe("en");
    expect(terms.get("nhiet thai")?.lang).toBe("vi");
    expect(terms.get("iot")?.lang).toBe(null);
  });

  test("grammar, numbers and clauses make no pair", () => {
    const terms = keyTerms(
      { title: { vi: "Sấy và bảo quản, 60 kg cho trái cây", en: null }, keywords: [] },
      rarity,
    );
    expect([...terms.keys()]).toEqual(["bao quan", "trai cay"]);
  });
});

describe("similar offers", () => {
  test("the nearer one scores higher, another kind a little less", () => {
    const one = side(good);
    const twin = scoreSimilar(one, side({ ...good, id: "2" }));
    const cousin = scoreSimilar(
      one,
      side({
        ...good,
        id: "3",
        keywords: [],
        title: { vi: "Tủ sấy thăng hoa", en: null },
        industries: ["C21"],
      }),
    );
    const solution = scoreSimilar(one, side({ ...good, id: "4", kind: "solution" }));
    expect(twin.score).toBeGreaterThan(cousin.score);
    expect(cousin.score).toBeGreaterThan(LEAST_SHOWN);
    expect(solution.score).toBeLessThan(twin.score);
  });
});
