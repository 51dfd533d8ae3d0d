import type { ReactNode } from "react";
import type { Drawing } from "../drawing.ts";
import { drawingSize } from "../limits.ts";

const pens = {
  thin: { strokeWidth: 1.1 },
  accent: { stroke: "var(--accent)" },
  dash: { strokeWidth: 1.1, strokeDasharray: "4 3" },
  dot: { fill: "var(--accent)", stroke: "none" },
  solid: { fill: "var(--ground)" },
} as const;

/** Id of the element it is drawn in. */
export const DRAWING = "drawing";

/**
 * The line drawing the exchange makes for a listing without a picture.
 * @param label what it shows
 */
export function drawingFigure(drawing: Drawing, label: string): ReactNode {
  return (
    <svg
      viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      role="img"
      aria-label={label}
    >
      {drawing.strokes.map((stroke) => (
        <path key={stroke.d} d={stroke.d} {...(stroke.as ? pens[stroke.as] : {})} />
      ))}
    </svg>
  );
}
