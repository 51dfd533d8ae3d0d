import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchDocument, SearchQuery, SearchResult } from "#app/search/model.ts";
import type { SearchEngine } from "#app/search/port.ts";
import { aDocument, aQuery } from "./documents.ts";

const market = {
  freezeDryer: aDocument({
    title: "Máy sấy thăng hoa mẻ 60 kg cho trái cây",
    titleEn: "Freeze dryer, 60 kg a batch, for fruit",
    summaryVi: "Giữ màu và mùi của nhãn, vải, xoài.",
    keywords: ["sấy lạnh", "hoa quả sấy"],
    industries: ["C10", "A01"],
    trl: 8,
    priceVnd: [480_000_000, 620_000_000],
    publishedAt: "2026-05-01T00:00:00.000Z",
    identifiers: ["1-0036518"],
    replyMinutes: 60,
    deployments: 3,
    transferForms: ["non_exclusive_licence"],
  }),
  heatPump: aDocument({
    title: "Sấy bơm nhiệt cho dược liệu",
    titleEn: "Heat-pump drying of herbs",
    summaryVi: "Tiết kiệm điện so với máy sấy thường.",
    industries: ["C21"],
    trl: 9,
    priceVnd: [165_000_000, 165_000_000],
    publishedAt: "2026-08-01T00:00:00.000Z",
    verified: false,
  }),
  scattered: aDocument({
    title: "Hệ thống giám sát nhà xưởng",
    kind: "solution",
    industries: ["C24"],
    categories: ["iot"],
    trl: 6,
    priceVnd: [20_000_000, 30_000_000],
    body: ["Máy nén, máy cắt và lò sấy thăng trầm theo mùa hoa đều được đo."],
    publishedAt: "2026-07-01T00:00:00.000Z",
  }),
  welding: aDocument({
    title: "Robot hàn khung thép nhẹ",
    titleEn: "Welding robot for light steel frames",
    industries: ["C24"],
    trl: 9,
    publishedAt: "2026-03-01T00:00:00.000Z",
    quality: 0.1,
  }),
  expiry: aDocument({
    title: "Theo dõi hạn sử dụng thực phẩm",
    kind: "solution",
    categories: ["traceability"],
    industries: ["C10", "G45"],
    trl: 9,
    priceVnd: [1_000_000, 2_000_000],
    publishedAt: "2026-09-01T00:00:00.000Z",
    quality: 0.9,
  }),
  longan: aDocument({
    title: "Sấy 2 tấn nhãn mỗi ngày mà không mất màu",
    kind: "challenge",
    industries: ["C10"],
    trl: 7,
    priceVnd: [700_000_000, 900_000_000],
    publishedAt: "2026-10-01T00:00:00.000Z",
    deadline: "2099-12-03",
    owner: "Hợp tác xã Nhãn muộn Ven Đáy",
  }),
} satisfies Record<string, SearchDocument>;

const nameOf = new Map<string, string>(
  Object.entries(market).map(([name, d]) => [d.card.id, name]),
);
const names = (result: SearchResult) => result.hits.map(({ card }) => nameOf.get(card.id) ?? "?");

const hostile = [
  "' & | ! ( ) :* <-> \\ \"",
  "máy & (sấy | !thăng):*",
  "kind = 'x' OR 1=1; drop table search_document;--",
  "%_[]^$.*+?{}",
  "\u0000máy\u0000 sấy",
  "m\u200bá\u200dy s\u00adấ\ufeffy",
  "\u202eyấs yám\u202c",
  "!!! --- ???",
  "🙂🙂🙂",
  "\ud800",
  "x".repeat(10_000),
  "máy sấy ".repeat(1_250),
  Array.from({ length: 2_000 }, (_, i) => `từ${i}`).join(" "),
  "\u0301\u0301\u0301",
  "a",
  "60",
];

async function* batches(documents: readonly SearchDocument[]) {
  yield documents;
}

/** What every engine must do alike. */
export function searchContract(name: string, make: () => Promise<SearchEngine>): void {
  describe(`search contract on ${name}`, () => {
    let engine: SearchEngine;
    const find = (text: string, more: Partial<SearchQuery> = {}) =>
      engine.search(aQuery(text, more));

    const ids = async (text: string) => (await find(text)).hits.map(({ card }) => card.id);

    beforeAll(async () => {
      engine = await make();
      await engine.upsert(Object.values(market));
    });

    afterAll(async () => {
      await engine.remove(Object.values(market).map(({ card }) => card.id));
    });

    describe("words", () => {
      test("typing without marks finds texts with marks, and says what was understood", async () => {
        const result = await find("may say thang hoa");
        expect(names(result)[0]).toBe("freezeDryer");
        expect(result.understood.marked).toBe("máy sấy thăng hoa");
        expect(names(await find("máy sấy thăng hoa"))[0]).toBe("freezeDryer");
      });

      test("đ and d, composed and decomposed, capitals: all one", async () => {
        for (const text of ["VEN DAY", "ven đáy", "Ven Đáy".normalize("NFD")]) {
          expect(names(await find(text)), text).toContain("longan");
        }
      });

      test("with marks the exact accent comes first, without them quality decides", async () => {
        const exact = names(await find("hàn"));
        expect(exact[0]).toBe("welding");
        expect(exact).toContain("expiry");
        expect(names(await find("hạn"))[0]).toBe("expiry");
        expect(names(await find("han"))).toEqual(expect.arrayContaining(["welding", "expiry"]));
      });

      test("side by side in the title beats scattered over the text", async () => {
        const found = names(await find("sấy thăng hoa"));
        expect(found[0]).toBe("freezeDryer");
        expect(found.indexOf("scattered")).not.toBe(0);
      });

      test("the last word may be unfinished", async () => {
        expect(names(await find("may sa"))).toContain("freezeDryer");
        expect(names(await find("robot h"))).toEqual(["welding"]);
      });

      test("a slip of the fingers is forgiven", async () => {
        expect(names(await find("giasm sat nha xuong"))[0]).toBe("scattered");
        expect(names(await find("weldng robot"))[0]).toBe("welding");
      });

      test("English titles, keywords and owners are found too", async () => {
        expect(names(await find("freeze dryer"))[0]).toBe("freezeDryer");
        expect(names(await find("hoa quả sấy"))[0]).toBe("freezeDryer");
        expect(names(await find("hợp tác xã nhãn muộn"))[0]).toBe("longan");
      });

      test("a number of a right is found as written", async () => {
        expect(names(await find("1-0036518"))).toEqual(["freezeDryer"]);
      });

      test("when no document has every word, most of them will do, and it is said", async () => {
        const result = await find("robot hàn khung thép dưới biển");
        expect(names(result)[0]).toBe("welding");
        expect(result.understood.loosened).toBe(true);
      });

      test("exactly as typed is possible", async () => {
        expect((await find("may say", { exact: true })).total).toBe(0);
        expect(names(await find("hàn", { exact: true }))).toEqual(["welding"]);
      });

      test("scores fall and stay within 1 to 100; without words there is none", async () => {
        const { hits } = await find("sấy");
        const scores = hits.map((hit) => hit.score ?? 0);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 1 && score <= 100)).toBe(true);
        expect((await find("")).hits.every((hit) => hit.score === null)).toBe(true);
      });
    });

    describe("facets", () => {
      test("any of within one, all of across", async () => {
        const found = await find("", { filters: { industry: ["C21", "C24"], trl: ["9"] } });
        expect(names(found).sort()).toEqual(["heatPump", "welding"]);
      });

      test("each facet counts as if it alone were open", async () => {
        const { facets, total } = await find("", {
          filters: { kind: ["technology"], industry: ["C10"] },
        });
        expect(total).toBe(1);
        expect(facets.kind).toEqual({ technology: 1, solution: 1, challenge: 1 });
        expect(facets.industry).toEqual({ C10: 1, A01: 1, C21: 1, C24: 1 });
        expect(facets.trl).toEqual({ 8: 1 });
      });

      test("counts follow the text", async () => {
        const { facets, total } = await find("sấy");
        expect(total).toBe(Object.values(facets.kind).reduce((sum, n) => sum + n, 0));
      });

      test("price ranges count in every band they touch", async () => {
        const { facets } = await find("", { type: "listing" });
        expect(facets.price).toEqual({
          under_100m: 2,
          "100m_500m": 2,
          over_500m: 1,
          on_request: 1,
        });
      });

      test("type restricts everything, counts included", async () => {
        const { facets, total } = await find("", { type: "challenge" });
        expect(total).toBe(1);
        expect(facets.kind).toEqual({ challenge: 1 });
      });

      test("yes-or-no facets", async () => {
        expect(names(await find("", { filters: { verified: ["yes"], inUse: ["yes"] } }))).toEqual([
          "freezeDryer",
        ]);
        expect(names(await find("", { filters: { fastReply: ["yes"] } }))).toEqual(["freezeDryer"]);
      });

      test("unknown values find nothing", async () => {
        expect((await find("", { filters: { industry: ["Z99"] } })).total).toBe(0);
      });
    });

    describe("order and pages", () => {
      const order = async (sort: SearchQuery["sort"]) => names(await find("", { sort }));

      test("newest, cheapest, readiest", async () => {
        expect((await order("newest")).slice(0, 2)).toEqual(["longan", "expiry"]);
        expect((await order("price")).slice(0, 3)).toEqual(["expiry", "scattered", "heatPump"]);
        expect((await order("price")).at(-1)).toBe("welding");
        expect((await order("trl")).slice(0, 3)).toEqual(["expiry", "heatPump", "welding"]);
      });

      test("pages do not overlap and together are everything", async () => {
        const pages = await Promise.all(
          [1, 2, 3].map((page) => find("sấy", { page, pageSize: 2 })),
        );
        const all = pages.flatMap(names);
        expect(new Set(all).size).toBe(pages[0]?.total);
        expect(all).toHaveLength(pages[0]?.total ?? 0);
      });

      test("far pages hold what is not among the best, each once", async () => {
        const many = Array.from({ length: 130 }, (_, at) =>
          aDocument({
            title: at % 3 ? `Vòi phun sương tầng ${at}` : `Dàn sương có vòi phun số ${at}`,
            summaryVi: "Vòi phun sương cho vườn ươm.",
            quality: (at % 7) / 7,
          }),
        );
        await engine.upsert(many);
        const pages = await Promise.all(
          [1, 2, 3, 4, 5, 6, 7].map((page) => find("vòi phun sương", { page })),
        );
        await engine.remove(many.map(({ card }) => card.id));
        const all = pages.flatMap(({ hits }) => hits.map(({ card }) => card.id));
        expect(new Set(all)).toEqual(new Set(many.map(({ card }) => card.id)));
        expect(all).toHaveLength(130);
      });

      test("a count is the total of the search it stands for", async () => {
        const queries = [
          aQuery(""),
          aQuery("sấy"),
          aQuery("may say", { filters: { industry: ["C10"], kind: ["technology"] } }),
          aQuery("máy sấy", { exact: true, type: "listing" }),
          aQuery("không có thứ này"),
        ];
        for (const query of queries) {
          expect(await engine.count(query), query.text).toBe((await engine.search(query)).total);
        }
      });

      test("a page beyond the end or beyond reach is empty, with the true total", async () => {
        for (const page of [50, 1_000_000]) {
          const result = await find("", { page });
          expect(result.hits).toEqual([]);
          expect(result.total).toBe(Object.keys(market).length);
        }
      });
    });

    test.each(hostile.map((text) => [text.slice(0, 40), text]))(
      "a sound answer to %j",
      async (_, text) => {
        const result = await find(text);
        expect(result.total).toBeGreaterThanOrEqual(0);
        expect(result.hits.length).toBeLessThanOrEqual(20);
      },
    );

    describe("writing", () => {
      test("a change replaces, a removal takes away, both at once searchable", async () => {
        const draft = aDocument({ title: "Thiết bị lọc cặn nồi hơi" });
        await engine.upsert([draft]);
        expect((await find("lọc cặn nồi hơi")).hits[0]?.card.id).toBe(draft.card.id);
        const card = { ...draft.card, title: { vi: "Bộ thu nhiệt khói lò", en: null } };
        await engine.upsert([{ ...draft, card }]);
        expect((await find("bộ thu nhiệt")).hits[0]?.card.id).toBe(draft.card.id);
        expect(await ids("lọc cặn nồi hơi")).not.toContain(draft.card.id);
        await engine.remove([draft.card.id]);
        expect(await ids("bộ thu nhiệt")).not.toContain(draft.card.id);
        await engine.remove([draft.card.id]);
      });

      test("fingerprints tell what is held", async () => {
        const held = await engine.fingerprints();
        expect([...held.keys()].sort()).toEqual(
          Object.values(market)
            .map(({ card }) => card.id)
            .sort(),
        );
        expect((await engine.health()).documents).toBe(held.size);
      });

      test("a rebuild leaves exactly the given, and search never goes empty meanwhile", async () => {
        const extra = aDocument({ title: "Sấy phun sữa non" });
        const old = aDocument({ title: "Sấy cũ không còn niêm yết" });
        await engine.upsert([old]);
        let running = true;
        let fewest = Number.POSITIVE_INFINITY;
        const watching = (async () => {
          while (running) fewest = Math.min(fewest, (await find("sấy")).total);
        })();
        const done = await engine.rebuild({
          documents: batches(Object.values(market)),
          changes: async () => ({ documents: [extra], gone: [] }),
          refused: async () => {},
          alone: (lastStep) => lastStep(),
          progress: () => {},
        });
        running = false;
        await watching;
        expect(done).toBe(Object.keys(market).length);
        expect(fewest).toBeGreaterThan(0);
        expect(await ids("sấy cũ")).not.toContain(old.card.id);
        expect((await find("sấy phun")).hits[0]?.card.id).toBe(extra.card.id);
        await engine.remove([extra.card.id]);
      });
    });
  });
}
