import fc from "fast-check";
import { expect, test } from "vitest";
import { chartOf } from "./chart.ts";

const span = { startsOn: "2026-03-02", endsOn: "2026-03-29" };
const kpi = { name: "Độ ẩm", unit: "%", baseline: 9, target: 4, measured: null };

test("better stands nearer to the target's line, whichever way better is", () => {
  const chart = chartOf(kpi, span, [
    { measuredOn: "2026-03-09", value: 8 },
    { measuredOn: "2026-03-23", value: 5 },
  ]);
  const [early, late] = chart.points;
  expect(chart.path).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
  expect(Math.abs((late?.y ?? 0) - chart.target.y)).toBeLessThan(
    Math.abs((early?.y ?? 0) - chart.target.y),
  );
  expect(late?.x).toBeGreaterThan(early?.x ?? 0);
});

test("everything stays inside the frame", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const reading = fc.record({
    measuredOn: fc.constantFrom("2026-03-02", "2026-03-15", "2026-03-29", "2026-04-10"),
    value,
  });
  fc.assert(
    fc.property(fc.array(reading), value, fc.option(value), (readings, target, baseline) => {
      const chart = chartOf({ ...kpi, target, baseline }, span, readings);
      const ys = [chart.target.y, ...chart.points.map(({ y }) => y)];
      for (const y of ys) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(chart.height);
      }
      for (const { x } of chart.points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(chart.width);
      }
    }),
  );
});
