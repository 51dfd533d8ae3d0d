import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Drawing } from "../drawing.ts";
import { drawingSize } from "../limits.ts";

const pens = {
  thin: { strokeWidth: 1.1 },
  accent: { stroke: "var(--accent)" },
  dash: { strokeWidth: 1.1, strokeDasharray: "4 3" },
  dot: { fill: "var(--accent)", stroke: "none" },
  solid: { fill: "var(--ground)" },
} as const;

/** The line drawing the exchange makes for a listing without a picture. */
export function DrawingFigure({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation("listingPage");
  return (
    <svg
      viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      role="img"
      aria-label={t("drawing.alt", { what: t(`drawing.${drawing.motif}`) })}
    >
      {drawing.strokes.map((stroke) => (
        <path key={stroke.d} d={stroke.d} {...(stroke.as ? pens[stroke.as] : {})} />
      ))}
    </svg>
  );
}
