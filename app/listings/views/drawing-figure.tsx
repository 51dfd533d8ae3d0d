import { useTranslation } from "react-i18next";
import { drawingOf, drawingSize } from "../drawing.ts";
import type { ListingKind } from "../model.ts";

interface Drawn {
  id: string;
  kind: ListingKind;
  industries: readonly string[];
  solutionCategories: readonly string[];
}

const pens = {
  thin: { strokeWidth: 1.1 },
  accent: { stroke: "var(--accent)" },
  dash: { strokeWidth: 1.1, strokeDasharray: "4 3" },
  dot: { fill: "var(--accent)", stroke: "none" },
  solid: { fill: "var(--ground)" },
} as const;

/** The line drawing the exchange makes for a listing without a picture. */
export function DrawingFigure({ listing }: { listing: Drawn }) {
  const { t } = useTranslation("listings");
  const { motif, strokes } = drawingOf(listing);
  return (
    <svg
      viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      role="img"
      aria-label={t("drawing.alt", { what: t(`drawing.${motif}`) })}
    >
      {strokes.map((stroke) => (
        <path key={stroke.d} d={stroke.d} {...(stroke.as ? pens[stroke.as] : {})} />
      ))}
    </svg>
  );
}
