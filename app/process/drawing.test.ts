import { describe, expect, test } from "vitest";
import { dealStates, terminalStates } from "#app/deals/model.ts";
import { currentPipeline } from "#app/deals/pipeline.ts";
import en from "#app/i18n/messages/en/process.json" with { type: "json" };
import vi from "#app/i18n/messages/vi/process.json" with { type: "json" };
import { drawingOf } from "./drawing.ts";
import { processStates, processSteps, startSteps, stepsOfAnyState } from "./steps.ts";

const drawing = drawingOf(currentPipeline);

describe("the drawing", () => {
  test("every state stands in it once, inside the frame and on nobody else", () => {
    expect(drawing.nodes.map(({ state }) => state).sort()).toEqual([...dealStates].sort());
    const rows = drawing.nodes.map(({ y, height }) => [y, y + height] as const);
    for (const [i, [top, bottom]] of rows.entries()) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(drawing.height);
      for (const [other] of rows.slice(i + 1)) expect(other).toBeGreaterThanOrEqual(bottom);
    }
  });

  test("every step of the table that moves a deal is written at a line", () => {
    const drawn = new Set(drawing.lines.flatMap(({ numbers }) => numbers));
    const moving = processSteps(currentPipeline).filter(({ to }) => to.length > 0);
    expect(moving.filter(({ number }) => !drawn.has(number))).toEqual([]);
  });

  test("the lines stay inside the frame", () => {
    for (const { path } of drawing.lines) {
      for (const x of [...path.matchAll(/[MH](-?\d+(?:\.\d+)?)/g)].map((match) =>
        Number(match[1]),
      )) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(drawing.width);
      }
    }
  });
});

describe("the text beside it", () => {
  test("tells every row of the table", () => {
    const told = [
      ...startSteps(currentPipeline),
      ...stepsOfAnyState(currentPipeline),
      ...processStates(currentPipeline).flatMap(({ steps }) => steps),
    ];
    expect(new Set(told.map(({ name }) => name))).toEqual(
      new Set(currentPipeline.transitions.map(({ name }) => name)),
    );
  });

  test("no step leads out of an end", () => {
    for (const { state, steps } of processStates(currentPipeline)) {
      if (!(terminalStates as readonly string[]).includes(state)) continue;
      expect(steps.filter(({ to }) => to.length > 0)).toEqual([]);
    }
  });

  test.each([
    ["vi", vi],
    ["en", en],
  ])("has words for every step, need and doer in %s", (_locale, words) => {
    const rows = currentPipeline.transitions;
    const missing = (list: Record<string, string>, codes: readonly string[]) =>
      codes.filter((code) => !list[code]);
    expect(missing(words.step, [...new Set(rows.map(({ name }) => name))])).toEqual([]);
    expect(missing(words.need, [...new Set(rows.flatMap(({ guards }) => guards ?? []))])).toEqual(
      [],
    );
    expect(missing(words.doer, [...new Set(rows.flatMap(({ by }) => by))])).toEqual([]);
    expect(missing(words.about, dealStates)).toEqual([]);
  });
});
