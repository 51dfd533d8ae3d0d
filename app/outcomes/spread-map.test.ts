import { expect, test } from "vitest";
import type { SpreadNode } from "./model.ts";
import { drawSpread } from "./spread-map.ts";

const city = { width: 1000, height: 1100 };
const since = new Date("2026-01-10T02:00:00Z");
const centre = (code: string) => (code === "away" ? null : ([Number(code), 500] as const));

function node(
  id: string,
  wards: readonly (string | null)[],
  repeats: SpreadNode[] = [],
): SpreadNode {
  const places = wards.map((wardCode, n) => ({ key: `${id}${n}`, name: null, wardCode, since }));
  const fixed = { code: id, parentId: null, organisationId: id, sellerId: "s", industry: "G47" };
  const rest = { inUseSince: since, grade: null, gainPercent: null };
  return { dealId: id, ...fixed, ...rest, sites: wards.length, places, repeats };
}

test("one place stands alone in a part of the map around it", () => {
  const drawing = drawSpread([node("a", ["500"])], city, centre);
  expect(drawing.dots).toMatchObject([{ key: "a0", first: true, x: 500, y: 500 }]);
  expect(drawing.ways).toEqual([]);
  expect(drawing.frame).toEqual({ x: 300, y: 280, width: 400, height: 440 });
});

test("replications and repeats lead from the first place they come from", () => {
  const tree = [node("a", ["100", "300", null], [node("b", ["900", "away"])])];
  const { dots, ways, outside } = drawSpread(tree, city, centre);
  expect(dots.map(({ key, first }) => [key, first])).toEqual([
    ["a0", true],
    ["a1", false],
    ["b0", true],
  ]);
  expect(ways.map(({ from, to }) => `${from.key} ${to.key}`)).toEqual(["a0 a1", "a0 b0"]);
  expect(outside).toBe(1);
});

test("thirty places of one ward stand apart and inside the frame", () => {
  const { dots, frame } = drawSpread([node("a", Array(30).fill("500"))], city, centre);
  expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThanOrEqual(frame.x);
    expect(x).toBeLessThanOrEqual(frame.x + frame.width);
    expect(y).toBeGreaterThanOrEqual(frame.y);
    expect(y).toBeLessThanOrEqual(frame.y + frame.height);
  }
});

test("without a known place the whole city is shown", () => {
  expect(drawSpread([node("a", [null])], city, centre)).toMatchObject({
    frame: { x: 0, y: 0, ...city },
    dots: [],
    outside: 0,
  });
});
