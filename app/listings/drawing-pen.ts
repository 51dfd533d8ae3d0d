/**
 * Line drawings on a ground of 396 by 250, built from a few strokes. `as` says the pen: ink by default,
 * "thin" ink, the accent, a dashed line, a filled accent dot, or ink that hides what is behind it.
 */
export interface Stroke {
  d: string;
  as?: "thin" | "accent" | "dash" | "dot" | "solid";
}

export type Dice = (sides: number) => number;

export const GROUND = 226;
export const ground: Stroke = { d: `M4 ${GROUND}H392` };

export const rect = (x: number, y: number, w: number, h: number, r = 0) =>
  r === 0
    ? `M${x} ${y}h${w}v${h}h${-w}z`
    : `M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - w}q${-r} 0 ${-r} ${-r}v${2 * r - h}q0 ${-r} ${r} ${-r}z`;
export const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const joined = (count: number, make: (index: number) => string) =>
  times(count, make).join("");
export const dots = (points: readonly (readonly [number, number])[], r = 3.2): Stroke => ({
  d: points.map(([x, y]) => circle(x, y, r)).join(""),
  as: "dot",
});

/** Short strokes around a circle. */
export function teeth(x: number, y: number, r: number, count: number): string {
  return joined(count, (i) => {
    const angle = (i / count) * 2 * Math.PI;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const at = (radius: number) => `${(x + c * radius).toFixed(1)} ${(y + s * radius).toFixed(1)}`;
    return `M${at(r)}L${at(r + 10)}`;
  });
}
