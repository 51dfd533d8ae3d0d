import { describe, expect, test } from "vitest";
import { SearchLog } from "./search-log.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 8, 0, seconds));
const seen = (text: string, seconds: number, said = false) => ({
  ...{ text, at: at(seconds), results: 3 },
  ...{ engine: "postgresql", industry: null, said },
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

  test("what a page was left for while typing is forgotten, whatever came instead", () => {
    const log = new SearchLog();
    log.seen(seen("máy xấy", 0), "may x");
    log.seen(seen("máy sấy", 3), "may xay");
    log.seen(seen("kho lạnh", 20), "may say");
    const texts = log.settled(at(20), true).map(({ text }) => text);
    expect(texts).toEqual(["máy sấy", "kho lạnh"]);
  });

  test("letters taken back before the answer came are forgotten too", () => {
    const log = new SearchLog();
    log.seen(seen("máy sấyy", 0), "may");
    log.seen(seen("máy sấy", 1), "may");
    expect(log.settled(at(1), true).map(({ text }) => text)).toEqual(["máy sấy"]);
  });

  test("what was sent stays, however soon something else is asked", () => {
    const log = new SearchLog();
    log.seen(seen("kho", 0, true));
    log.seen(seen("kho lạnh", 2, true), "kho");
    expect(log.settled(at(2), true).map(({ text }) => text)).toEqual(["kho", "kho lạnh"]);
  });

  test("sending what was typed says it; asking for the same page again counts nothing", () => {
    const log = new SearchLog();
    log.seen(seen("máy sấ", 0));
    log.seen(seen("máy sấ", 1), "may sa");
    log.seen(seen("máy sấy", 4), "may sa");
    log.seen(seen("nồi hơi", 5), "noi hoi");
    const settled = log.settled(at(5), true);
    expect(settled.map(({ text, said }) => [text, said])).toEqual([
      ["máy sấ", true],
      ["máy sấy", false],
    ]);
  });

  test("two who type the same do not undo each other", () => {
    const log = new SearchLog();
    log.seen(seen("kho lạnh", 0));
    log.seen(seen("kho lạnh", 1));
    log.seen(seen("tủ đông", 3), "kho lanh");
    expect(log.settled(at(3), true).map(({ text }) => text)).toEqual(["kho lạnh", "tủ đông"]);
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
