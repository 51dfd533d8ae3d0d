import { describe, expect, test } from "vitest";
import type { Adoption } from "./model.ts";
import { gainOf, gainOfDeal, missingFor, proofOf, sitesIn, spreadOf } from "./rules.ts";

const now = new Date("2026-11-22T02:00:00Z");

function adoption(n: number, more: Partial<Adoption> = {}): Adoption {
  return {
    dealId: `deal-${n}`,
    code: `GD-2026-000${n}`,
    parentId: null,
    organisationId: `organisation-${n}`,
    industry: "C10",
    sellerId: "seller",
    inUseSince: new Date("2026-01-10T02:00:00Z"),
    sites: 1,
    places: [],
    grade: "B",
    gainPercent: 20,
    ...more,
  };
}
const five = [1, 2, 3, 4, 5].map((n) => adoption(n));

describe("a measured gain", () => {
  test("goes the way of the target", () => {
    expect(gainOf({ baseline: 12, target: 8, measured: 6 })).toBe(50);
    expect(gainOf({ baseline: 40, target: 80, measured: 60 })).toBe(50);
    expect(gainOf({ baseline: 12, target: 8, measured: 15 })).toBe(-25);
  });

  test("is nothing where nothing was measured or compared", () => {
    expect(gainOf({ baseline: 12, target: 8, measured: null })).toBeNull();
    expect(gainOf({ baseline: 0, target: 8, measured: 9 })).toBeNull();
    expect(gainOf({ baseline: 8, target: 8, measured: 9 })).toBeNull();
    expect(gainOfDeal([])).toBeNull();
  });

  test("of a deal is the middle one of its indicators", () => {
    const kpi = (measured: number) => ({ baseline: 10, target: 5, measured });
    expect(gainOfDeal([kpi(1), kpi(8), kpi(9)])).toBe(20);
    expect(gainOfDeal([kpi(8), kpi(9)])).toBe(15);
  });
});

describe("proven in use", () => {
  test("takes five organisations, six months and 15%", () => {
    expect(proofOf(five, now)).toEqual({
      proven: true,
      adopters: 5,
      longAdopters: 5,
      sites: 5,
      gainPercent: 20,
      measuredDeals: 5,
    });
    expect(proofOf(five.slice(1), now).proven).toBe(false);
  });

  test("an organisation counts once, however many deals it has", () => {
    const same = [...five.slice(1), adoption(6, { organisationId: "organisation-2" })];
    expect(proofOf(same, now)).toMatchObject({ proven: false, longAdopters: 4, sites: 5 });
  });

  test("six months are calendar months", () => {
    const since = new Date("2026-05-22T02:00:00Z");
    const young = [...five.slice(1), adoption(1, { inUseSince: since })];
    expect(proofOf(young, now).proven).toBe(true);
    expect(proofOf(young, new Date("2026-11-22T01:59:59Z")).proven).toBe(false);
  });

  test("says what is missing", () => {
    const weak = five.map((one) => ({ ...one, gainPercent: 14.9 }));
    expect(missingFor(proofOf(weak, now))).toEqual(["gain"]);
    expect(missingFor(proofOf([], now))).toEqual(["adopters", "gain"]);
  });
});

describe("the places of a deal", () => {
  const since = new Date("2026-01-10T02:00:00Z");
  const later = new Date("2026-07-10T02:00:00Z");
  const place = (name: string) => ({ name, wardCode: "00166" });
  const use = { id: "u", kind: "use" as const, since, places: [] };
  const more = {
    id: "r",
    kind: "replication" as const,
    since: later,
    places: [place("B"), place("C")],
  };

  test("the first is where the buyer sits while its report names none", () => {
    expect(sitesIn([use], "00145")).toEqual([{ key: "u", name: null, wardCode: "00145", since }]);
    expect(sitesIn([more, use], "00145").map(({ name, wardCode }) => [name, wardCode])).toEqual([
      [null, "00145"],
      ["B", "00166"],
      ["C", "00166"],
    ]);
  });

  test("named ones come as they are, each with a key of its own", () => {
    const named = { ...use, places: [place("A")] };
    const sites = sitesIn([more, named], "00145");
    expect(sites.map(({ name }) => name)).toEqual(["A", "B", "C"]);
    expect(new Set(sites.map(({ key }) => key)).size).toBe(3);
    expect(sitesIn([], "00145")).toEqual([]);
  });
});

describe("the spread", () => {
  test("is a tree of repeats, and a circle in the data does no harm", () => {
    const list = [
      adoption(3, { parentId: "deal-2" }),
      adoption(2, { parentId: "deal-1" }),
      adoption(1),
      adoption(4, { parentId: "elsewhere" }),
    ];
    const [first, lone] = spreadOf(list);
    expect(first?.repeats[0]?.repeats[0]?.dealId).toBe("deal-3");
    expect(lone?.dealId).toBe("deal-4");
    const circle = [adoption(1, { parentId: "deal-2" }), adoption(2, { parentId: "deal-1" })];
    expect(spreadOf(circle)).toEqual([]);
  });
});
