import { describe, expect, test } from "vitest";
import type { Card, SearchHit } from "../model.ts";
import { wordsOf } from "../reading/folding.ts";
import type { Wanted } from "./highlighting.ts";
import { outsider, type Reader, reasonsFor } from "./reasons.ts";

const card = {
  id: "1",
  type: "listing",
  title: { vi: "Máy sấy thăng hoa", en: null },
  summary: { vi: "Giữ màu trái cây", en: null },
  keywords: ["đông khô"],
  organisation: { id: "o", name: { vi: "Viện", en: null }, kind: "institute", verified: true },
  industries: ["C10"],
  trl: 8,
  deployments: 2,
  replyMinutes: null,
  price: { mode: "firm", minVnd: 90_000_000, maxVnd: 90_000_000, unit: "once" },
} as unknown as Card;

function asked(text: string, others = ""): Wanted[] {
  const plain = wordsOf(text).map((word) => ({ ...word, prefix: false, alternatives: [] }));
  const phrase = wordsOf(others);
  const [first] = phrase;
  return first ? [...plain, { ...first, prefix: false, alternatives: [], phrase }] : plain;
}

function keys(terms: Wanted[], reader: Reader, matched: SearchHit["matched"] = "title") {
  return reasonsFor({ card, matched, terms }, reader).map((reason) => reason.key);
}

describe("why a result is here", () => {
  test("says where the words are, and nothing that is not so", () => {
    expect(keys(asked("máy sấy"), outsider)).toEqual(["title", "trl", "in_use"]);
    expect(keys(asked("dong kho"), outsider)[0]).toBe("keywords");
    expect(keys(asked("trai cay"), outsider)[0]).toBe("summary");
    expect(keys(asked("khách sạn"), outsider)[0]).toBe("topic");
    expect(keys(asked("khách sạn"), outsider, "text")[0]).toBe("text");
  });

  test("names the other words it was found by", () => {
    const [reason] = reasonsFor(
      { card, matched: "title", terms: asked("freeze drying", "sấy thăng hoa") },
      outsider,
    );
    expect(reason).toEqual({ key: "synonym", words: "sấy thăng hoa" });
  });

  test("differs by who searches", () => {
    const terms = asked("máy sấy");
    const food: Reader = { industry: "C10", budgetVnd: 100_000_000, peers: new Map([["1", 3]]) };
    expect(keys(terms, food)).toEqual(["title", "industry", "peers"]);
    expect(keys(terms, { ...food, peers: new Map() })).toEqual(["title", "industry", "budget"]);
    expect(keys(terms, { ...outsider, budgetVnd: 80_000_000 })).not.toContain("budget");
  });

  test("one or two users of a trade are not told: they could be guessed", () => {
    const two: Reader = { ...outsider, peers: new Map([["1", 2]]) };
    expect(keys(asked("máy sấy"), two)).not.toContain("peers");
  });

  test("there is none when nothing was asked and nothing is known", () => {
    expect(keys([], outsider, null)).toEqual([]);
    expect(keys([], { ...outsider, industry: "C10" }, null)).toContain("industry");
  });
});
