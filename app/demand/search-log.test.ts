import { describe, expect, test } from "vitest";
import { SearchLog } from "./search-log.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 8, 0, seconds));
const seen = (text: string, seconds: number) => ({
  ...{ text, at: at(seconds), results: 3 },
  ...{ engine: "postgresql", industry: null },
});

describe("searches until they rest", () => {
  test("beginnings of what was typed on are forgotten", () => {
    const log = new SearchLog();
    for (const [n, text] of ["ma", "máy s", "may say", "máy sấy"].entries()) {
      log.seen(seen(text, n));
    }
    const texts = log.settled(at(0), true).map(({ text }) => text);
    expect(texts).toEqual(["may say", "máy sấy"]);
  });

  test("the same words of two people count twice, longer ones much later too", () => {
    const log = new SearchLog();
    log.seen(seen("kho", 0));
    log.seen(seen("kho", 2));
    log.seen(seen("kho lạnh", 30));
    expect(log.settled(at(30), true)).toHaveLength(3);
  });

  test("an opened result is remembered with its search, once", () => {
    const log = new SearchLog();
    log.seen(seen("kho lạnh", 0));
    log.seen(seen("kho lạnh", 1));
    log.opened("kho lanh");
    log.opened("máy hàn");
    expect(log.settled(at(5), true).map(({ opened }) => opened)).toEqual([true, false]);
  });

  test("two minutes without opening anything is abandoned", () => {
    const log = new SearchLog();
    log.seen(seen("kho lạnh", 0));
    expect(log.settled(at(60))).toEqual([]);
    expect(log.settled(at(120))).toMatchObject([{ text: "kho lạnh", opened: false }]);
    expect(log.size).toBe(0);
  });
});
