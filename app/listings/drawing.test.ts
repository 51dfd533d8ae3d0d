import { expect, test } from "vitest";
import { industryCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { drawingOf, motifOf } from "./drawing.ts";

const listing = (more: object) => ({
  id: "db0a2654-ea53-5cc4-9ea2-5f5db649cc04",
  kind: "technology" as const,
  industries: [] as string[],
  solutionCategories: [] as string[],
  ...more,
});

test("the same listing is always drawn the same way, others differently", () => {
  const one = listing({ industries: ["A01"] });
  expect(drawingOf(one)).toEqual(drawingOf(one));
  expect(drawingOf(one)).not.toEqual(drawingOf({ ...one, id: "another" }));
});

test("every industry and category has a drawing of well-formed strokes", () => {
  const every = [
    ...industryCodes.map((code) => listing({ industries: [code] })),
    ...solutionCategoryCodes.map((code) =>
      listing({ kind: "solution", solutionCategories: [code] }),
    ),
    listing({}),
  ];
  for (const one of every) {
    for (const { d } of drawingOf(one).strokes) expect(d).toMatch(/^M[-\d.\sMLHVhvlqQaAtTzZm]+$/);
  }
});

test("a solution is drawn by its category, a technology by its industry", () => {
  const both = { industries: ["C10"], solutionCategories: ["iot"] };
  expect(motifOf(listing(both))).toBe("dryer");
  expect(motifOf(listing({ ...both, kind: "solution" }))).toBe("chip");
});
