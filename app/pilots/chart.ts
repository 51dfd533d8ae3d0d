import type { Kpi, PilotSpan } from "./model.ts";

/** One figure's readings against its baseline and target, in the units of the viewBox. Pure. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly points: readonly { x: number; y: number; day: string; value: number }[];
  readonly target: { readonly y: number; readonly value: number };
  readonly baseline: { readonly y: number; readonly value: number } | null;
  readonly floor: number;
}

const WIDTH = 340;
const HEIGHT = 150;
const PAD = { left: 8, right: 8, top: 22, bottom: 22 };

const round = (value: number) => Math.round(value * 10) / 10;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/**
 * A figure over the days of its pilot as lengths of the drawing; the axis holds target and baseline too.
 */
export function chartOf(
  kpi: Kpi,
  span: PilotSpan,
  readings: readonly { readonly measuredOn: string; readonly value: number }[],
): Chart {
  const days = readings.map(({ measuredOn }) => measuredOn);
  const first = Math.min(...[span.startsOn, ...days].map(time));
  const last = Math.max(...[span.endsOn, ...days].map(time));
  const values = [kpi.target, ...(kpi.baseline === null ? [] : [kpi.baseline])];
  for (const { value } of readings) values.push(value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high > low ? high - low : Math.abs(high) || 1;
  const x = (day: string) =>
    round(
      PAD.left + ((time(day) - first) / Math.max(1, last - first)) * (WIDTH - PAD.left - PAD.right),
    );
  const y = (value: number) =>
    round(HEIGHT - PAD.bottom - ((value - low) / room) * (HEIGHT - PAD.top - PAD.bottom));
  const points = readings.map(({ measuredOn: day, value }) => ({
    x: x(day),
    y: y(value),
    day,
    value,
  }));
  return {
    width: WIDTH,
    height: HEIGHT,
    path: points.map((point, at) => `${at === 0 ? "M" : "L"}${point.x} ${point.y}`).join(""),
    points,
    target: { y: y(kpi.target), value: kpi.target },
    baseline: kpi.baseline === null ? null : { y: y(kpi.baseline), value: kpi.baseline },
    floor: HEIGHT - PAD.bottom,
  };
}
