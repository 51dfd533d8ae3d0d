import type { RouterContextProvider } from "react-router";
import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { drawOnce } from "#app/platform/http/draw-once.server.ts";
import type { Drawing } from "./drawing.ts";
import { DRAWING, drawingFigure } from "./views/drawing-figure.tsx";

/** The drawing of a listing for its page. */
export function drawFigure(
  context: Readonly<RouterContextProvider>,
  drawing: Drawing,
  locale: Locale,
): string | null {
  const t = translator(locale).getFixedT(null, "listingPage");
  const label = t("drawing.alt", { what: t(`drawing.${drawing.motif}`) });
  return drawOnce(context, DRAWING, drawingFigure(drawing, label));
}
