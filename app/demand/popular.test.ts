import { describe, expect, test } from "vitest";
import { type AskedQuery, popular } from "./popular.ts";

const days = (count: number) => Array.from({ length: count }, (_, at) => `2026-11-${10 + at}`);
const asked = (query: string, more: Partial<AskedQuery> = {}): AskedQuery => ({
  ...{ query, searches: 9, opens: 2, days: days(3), found: true },
  ...more,
});
const texts = (...list: AskedQuery[]) => popular(list).map(({ text }) => text);

describe("what may be suggested to others", () => {
  test("what several days asked for and opened, most often first", () => {
    expect(texts(asked("kho lạnh"), asked("máy sấy", { searches: 20 }))).toEqual([
      "máy sấy",
      "kho lạnh",
    ]);
  });

  test("not what few days asked, what nobody opened, or what ever found nothing", () => {
    expect(texts(asked("kho lạnh", { days: days(2), searches: 500 }))).toEqual([]);
    expect(texts(asked("kho lạnh", { searches: 4 }))).toEqual([]);
    expect(texts(asked("kho lạnh", { opens: 0 }))).toEqual([]);
    expect(texts(asked("kho lạnh", { found: false }))).toEqual([]);
  });

  test("spellings of one query are added and said with marks", () => {
    const plain = asked("say thang hoa", { days: ["2026-11-01", "2026-11-02"], searches: 30 });
    const marked = asked("sấy thăng hoa", { days: ["2026-11-03"], searches: 3, opens: 0 });
    expect(popular([plain, marked])).toEqual([{ text: "sấy thăng hoa", searches: 33 }]);
  });

  test.each([
    "nguyễn văn an",
    "gọi 0912345678",
    "an@example.com",
    "công ty sông nhuệ lừa đảo",
    "địt",
    "phim sex",
    "một hai ba bốn năm sáu bảy tám chín mười",
  ])("never %j", (query) => expect(texts(asked(query))).toEqual([]));

  test("ordinary words that only look coarse without marks stay", () => {
    expect(texts(asked("máy bóc vỏ bưởi"), asked("máy ép lon"), asked("dầu ăn"))).toHaveLength(3);
  });
});
