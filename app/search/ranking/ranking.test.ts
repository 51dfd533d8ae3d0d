import { describe, expect, test } from "vitest";
import type { Card } from "../model.ts";
import { interpret } from "../reading/interpretation.ts";
import { Lexicon } from "../reading/lexicon.ts";
import { withMarks } from "../reading/understood.ts";
import { Vocabulary } from "../reading/vocabulary.ts";
import { ranker, shownScore } from "./ranking.ts";
import { qualityWeights, weights } from "./weights.ts";

function card(title: string, more: { summary?: string; keywords?: string[] } = {}): Card {
  return {
    id: title,
    type: "listing",
    kind: "technology",
    externalId: null,
    title: { vi: title, en: null },
    summary: { vi: more.summary ?? "", en: null },
    organisation: { id: "o", name: { vi: "Viện", en: null }, kind: "institute", verified: true },
    trl: 7,
    industries: [],
    scienceFields: [],
    categories: [],
    transferForms: [],
    keywords: more.keywords ?? [],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    ip: [],
    deployments: 0,
    replyMinutes: null,
    stale: false,
    publishedAt: null,
    confirmedAt: null,
    deadline: null,
    provinceCode: null,
    wardCode: null,
  };
}

const reader = { vocabulary: new Vocabulary(), documents: 1_000, lexicon: new Lexicon([]) };
const read = (text: string) => interpret(text, { exact: false, ...reader });

/** Orders titles by a query, best first. */
const order = (text: string, cards: Card[], quality: number[] = []) =>
  cards
    .map((one, at) => ({ one, ...ranker(read(text))(one, quality[at] ?? 0.5) }))
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one.title.vi);

describe("ranking", () => {
  test("the exact accent first when the query carries marks", () => {
    const cards = [card("Hạn dùng thực phẩm"), card("Hàn khung thép nhẹ")];
    expect(order("hàn", cards, [1, 0])[0]).toBe("Hàn khung thép nhẹ");
    expect(order("hạn", cards, [0, 1])[0]).toBe("Hạn dùng thực phẩm");
  });

  test("words side by side beat scattered ones", () => {
    const cards = [card("Máy đo lò có sấy"), card("Lò có máy sấy đo")];
    expect(order("máy sấy", cards)[0]).toBe("Lò có máy sấy đo");
  });

  test("title before keywords before summary before text", () => {
    const cards = [
      card("Một", { summary: "Dùng men vi sinh." }),
      card("Men vi sinh dạng bột"),
      card("Hai", { keywords: ["men vi sinh"] }),
      card("Ba"),
    ];
    expect(order("men vi sinh", cards)).toEqual(["Men vi sinh dạng bột", "Hai", "Một", "Ba"]);
  });

  test("quality decides between equals and never over the words", () => {
    const cards = [card("Kho lạnh A"), card("Kho lạnh B"), card("Kho chứa")];
    expect(order("kho lạnh", cards, [0.2, 0.9, 1])).toEqual([
      "Kho lạnh B",
      "Kho lạnh A",
      "Kho chứa",
    ]);
  });

  test("all of the query further down beats half of it in the title", () => {
    const rank = ranker(read("cảm biến ẩm ruộng nho"));
    const half = rank(card("Bảo hiểm cho ruộng nho"), 0.5);
    const all = rank(card("Một"), 0.5, { words: Array(5).fill(0.5), pairs: [], concepts: [] });
    expect(all.score).toBeGreaterThan(half.score);
  });

  test("the weights sum to one, and shown scores stay within 1 to 100", () => {
    const { words, compounds, focus } = weights;
    expect(words + compounds + focus).toBeCloseTo(1);
    expect(Object.values(qualityWeights).reduce<number>((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(shownScore(ranker(read("kho lạnh"))(card("Kho lạnh"), 1).score)).toBe(100);
    expect(shownScore(0)).toBe(1);
  });
});

const marks = (text: string, cards: Card[]) => withMarks(read(text).terms, cards);

describe("marks restored", () => {
  const cards = [card("Dây chuyền sấy thăng hoa"), card("Bẫy lạnh cho máy sấy sẵn có")];

  test("from one result or piece by piece from several", () => {
    expect(marks("say thang hoa", cards)).toBe("sấy thăng hoa");
    expect(marks("may say thang hoa", cards)).toBe("máy sấy thăng hoa");
  });

  test("not when typed with marks, unknown, or nothing changes", () => {
    expect(marks("sấy thang hoa", cards)).toBeNull();
    expect(marks("say thang qwerty", cards)).toBeNull();
    expect(marks("iot", [card("IoT gateway")])).toBeNull();
  });
});
