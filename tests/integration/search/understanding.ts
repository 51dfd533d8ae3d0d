import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { restoreGroup } from "#app/lexicon/restore-group.server.ts";
import { addGroup } from "#app/lexicon/save-group.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { SearchDocument, SearchResult } from "#app/search/model.ts";
import type { SearchEngine } from "#app/search/port.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { aDocument, aQuery } from "./documents.ts";

const shop = {
  fruitDryer: aDocument({
    title: "Máy sấy lạnh trái cây 200 kg một mẻ",
    summaryVi: "Sấy xoài, mít giữ màu tươi.",
    keywords: ["sấy lạnh", "trái cây sấy"],
    industries: ["C10"],
    identifiers: ["VN 1-0032541", "0101234567", "SL-200"],
    owner: "Viện Cơ điện Sông Nhuệ",
    names: ["VCĐSN"],
  }),
  scattered: aDocument({
    title: "Máy nén khí cho xưởng gỗ có buồng sấy",
    summaryVi: "Máy chạy êm.",
    industries: ["C16"],
    quality: 1,
  }),
  welding: aDocument({ title: "Robot hàn khung thép", industries: ["C24"], quality: 0.1 }),
  expiry: aDocument({ title: "Theo dõi hạn dùng của hàng tươi", kind: "solution", quality: 0.9 }),
  pineapple: aDocument({ title: "Gọt dứa tự động", quality: 0.1 }),
  coconut: aDocument({ title: "Tách cơm dừa tự động", quality: 0.9 }),
  fabric: aDocument({ title: "Soi lỗi vải trên khung dệt", industries: ["C13"], quality: 0.1 }),
  shoulder: aDocument({ title: "Đai nâng vai cho người bốc vác", quality: 0.9 }),
  lychee: aDocument({ title: "Kho mát giữ vải thiều tươi 30 ngày", industries: ["C10"] }),
  wastewater: aDocument({
    title: "Trạm xử lý nước thải cho làng bún",
    summaryVi: "Khử mùi, đạt QCVN 40:2011 loại B.",
    problem: ["Nước thải chua, hàng xóm phản ánh mùi hôi, xã lập biên bản."],
    industries: ["E36"],
    categories: [],
  }),
  chemistry: aDocument({ title: "Hóa chất keo tụ từ vỏ tôm", keywords: ["thủy sản"] }),
  traceability: aDocument({
    title: "Truy xuất nguồn gốc rau bằng điện thoại",
    kind: "solution",
    categories: ["traceability"],
  }),
  electronics: aDocument({ title: "Phục hồi bo mạch điện tử", industries: ["C26"] }),
  foodService: aDocument({
    title: "Gọi món bằng mã QR, bếp thấy ngay",
    kind: "solution",
    industries: ["I55"],
  }),
  stale: aDocument({ title: "Cân điện tử thu mua lúa", stale: true, quality: 0.5 }),
  fresh: aDocument({ title: "Cân điện tử thu mua lúa", quality: 0.5 }),
} satisfies Record<string, SearchDocument>;

type Name = keyof typeof shop;

const nameOf = new Map<string, string>(Object.entries(shop).map(([name, d]) => [d.card.id, name]));

/** How every engine must understand people. */
export function understandingContract(name: string, make: () => Promise<SearchEngine>): void {
  describe(`understanding on ${name}`, () => {
    let engine: SearchEngine;
    const find = (text: string): Promise<SearchResult> => engine.search(aQuery(text));
    const names = async (text: string) =>
      (await find(text)).hits.map(({ card }) => nameOf.get(card.id) ?? "?");

    beforeAll(async () => {
      engine = await make();
      await engine.upsert(Object.values(shop));
    });

    afterAll(async () => {
      await engine.remove(Object.values(shop).map(({ card }) => card.id));
    });

    test.each<[kind: string, text: string, first: Name]>([
      ["no marks", "may say lanh trai cay", "fruitDryer"],
      ["some marks", "máy say lạnh", "fruitDryer"],
      ["NFD", "máy sấy lạnh".normalize("NFD"), "fruitDryer"],
      ["zero-width characters", "m\u200báy s\u200dấy l\ufeffạnh", "fruitDryer"],
      ["Telex", "sayas lanhj", "fruitDryer"],
      ["Telex, đ and ư", "bo machj ddieenj tuwr", "electronics"],
      ["Telex, ươ", "nuowcs thair", "wastewater"],
      ["VNI", "may1 say61 lanh5", "fruitDryer"],
      ["VNI, đ", "d9ie65n tu73 bo ma5ch", "electronics"],
      ["half typed by the keyboard program", "sâys lạnhj", "fruitDryer"],
      ["missing letter", "nuoc tai lang bun", "wastewater"],
      ["doubled letter", "truuy xuatt nguon goc", "traceability"],
      ["swapped letters", "robto hàn", "welding"],
      ["as it sounds", "sử lý nước thải", "wastewater"],
      ["run together", "maysay lanh", "fruitDryer"],
      ["all run together", "truyxuatnguongoc", "traceability"],
      ["torn apart", "tru y xuất nguồn gốc", "traceability"],
      ["spelling of y", "xử lí nước thải", "wastewater"],
      ["place of the tone mark", "thuỷ sản", "chemistry"],
      ["place of the tone mark", "hoá chất keo tụ", "chemistry"],
      ["two languages at once", "traceability cho rau", "traceability"],
      ["English for a Vietnamese text", "wastewater treatment", "wastewater"],
      ["abbreviation", "XLNT làng bún", "wastewater"],
      ["abbreviation", "TXNG rau", "traceability"],
      ["a trade by its place", "quán cà phê", "foodService"],
      ["patent number", "VN 1-0032541", "fruitDryer"],
      ["patent number without its signs", "10032541", "fruitDryer"],
      ["patent number in words", "bằng sáng chế số 1-0032541", "fruitDryer"],
      ["tax code with spaces", "0101 234 567", "fruitDryer"],
      ["product code", "sl200", "fruitDryer"],
      ["standard", "QCVN 40:2011", "wastewater"],
      ["organisation", "viện cơ điện sông nhuệ", "fruitDryer"],
      ["organisation by its short name", "VCĐSN", "fruitDryer"],
    ])("%s: %s", async (_kind, text, first) => {
      expect((await names(text))[0]).toBe(first);
    });

    test.each<[text: string, first: Name, other: Name]>([
      ["hàn", "welding", "expiry"],
      ["hạn", "expiry", "welding"],
      ["dứa", "pineapple", "coconut"],
      ["dừa", "coconut", "pineapple"],
      ["vai", "shoulder", "fabric"],
      ["vải thiều", "lychee", "fabric"],
    ])("the exact accent of %s comes first", async (text, first, other) => {
      const found = await names(text);
      expect(found[0]).toBe(first);
      expect(found.indexOf(other)).not.toBe(0);
    });

    test("an identifier is not a word to be typed slightly wrong", async () => {
      expect(await names("1-0032542")).not.toContain("fruitDryer");
      expect(await names("0101234568")).not.toContain("fruitDryer");
    });

    test("two syllables side by side beat the same two apart, whatever their quality", async () => {
      const found = await names("máy sấy");
      expect(found[0]).toBe("fruitDryer");
      expect(found).toContain("scattered");
    });

    test("a pasted story is read to its end", async () => {
      const story = `Chào anh chị, nhà em làm nghề truyền thống đã ba đời ở ngoại thành, mấy năm nay đông khách
        nên em mới mở rộng thêm, thuê thêm sáu người làm, sáng dậy từ hai giờ để kịp giao hàng cho các chợ.
        Việc làm ăn thì thuận nhưng khổ nỗi tháng trước xã xuống lập biên bản, hàng xóm thì phản ánh suốt
        vì mùi hôi, em cũng muốn tìm cách xử lý nước thải chua của làng bún cho đạt, mong anh chị giúp.`;
      expect((await names(story))[0]).toBe("wastewater");
      const plain = story.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
      expect((await names(plain))[0]).toBe("wastewater");
    });

    test("what was read otherwise is said, and only with results", async () => {
      const { understood } = await find("sayas lanhj");
      expect(understood.corrected).toEqual([
        { from: "sayas", to: "sấy" },
        { from: "lanhj", to: "lạnh" },
      ]);
      expect((await find("qwrtpsdfgh")).understood.corrected).toEqual([]);
    });

    test("whether hardly anything has every word is said of what the filters leave", async () => {
      const query = aQuery("máy sấy lạnh");
      const open = await engine.search(query);
      expect(open.hits.map(({ card }) => nameOf.get(card.id))).toEqual(["fruitDryer", "scattered"]);
      expect(open.understood.loosened).toBe(false);
      const narrowed = await engine.search({ ...query, filters: { industry: ["C16"] } });
      expect(narrowed.hits.map(({ card }) => nameOf.get(card.id))).toEqual(["scattered"]);
      expect(narrowed.understood.loosened).toBe(true);
    });

    test("what the operator teaches is understood without a new index, and forgotten again", async () => {
      const ctx = {
        db: db(),
        now: new Date(),
        actor: await aMember(await anOrganisation("operator")),
      };
      const group = { vi: ["truy xuất nguồn gốc"], en: [], codes: [], version: 0 };
      expect(await names("người mua nghi ngờ")).not.toContain("traceability");
      const added = await addGroup(ctx, { ...group, said: ["người mua nghi ngờ"] });
      if (!added.ok) throw new Error(added.refusal.key);
      const first = async () => (await names("nguoi mua nghi ngo"))[0];
      await expect.poll(first, { timeout: 5_000, interval: 200 }).toBe("traceability");
      await restoreGroup(ctx, added.value, { version: 1 });
      const found = () => names("nguoi mua nghi ngo");
      await expect.poll(found, { timeout: 5_000, interval: 200 }).not.toContain("traceability");
    });

    describe("among many that have some of it", () => {
      const many = (count: number, given: (at: number) => Parameters<typeof aDocument>[0]) =>
        Array.from({ length: count }, (_, at) => aDocument(given(at)));
      const stills = many(22, (at) => ({ title: `Tháp chưng cất tinh dầu kiểu ${at}` }));
      const passing = many(22, (at) => ({
        title: `Gốm xốp đợt ${at}`,
        body: ["Xưởng từng chưng cất tinh dầu."],
      }));
      const roof = aDocument({ title: "Màng phủ chống dột tấm lợp", quality: 0 });
      const all = [...stills, ...passing, roof];
      beforeAll(() => engine.upsert(all));
      afterAll(() => engine.remove(all.map(({ card }) => card.id)));

      test("near misses end where they say little beside the nearest", async () => {
        const { total, hits } = await find("tháp chưng cất tinh dầu quế áp suất thấp");
        expect(total).toBe(stills.length);
        expect(hits.every(({ card }) => card.title.vi.startsWith("Tháp"))).toBe(true);
      });

      test("a word typed with marks is as rare as its own spelling", async () => {
        const { hits } = await find("tháp dột");
        expect(hits[0]?.card.id).toBe(roof.card.id);
      });
    });

    test("a listing nobody confirmed sinks below its equal", async () => {
      expect(await names("cân điện tử thu mua lúa")).toEqual(
        expect.arrayContaining(["fresh", "stale"]),
      );
      expect((await names("cân điện tử thu mua lúa"))[0]).toBe("fresh");
    });
  });
}
