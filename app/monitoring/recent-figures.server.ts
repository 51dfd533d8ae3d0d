import type { Tx } from "#app/platform/db/client.server.ts";
import { openFigures } from "./open-figures.server.ts";
import type { OpenFigures } from "./open-figures-model.ts";
import type { Span } from "./period.ts";

/** How long an answer is good enough for the public, and how many spans are kept. */
const GOOD_FOR = 30_000;
const MOST = 60;

const kept = new Map<string, { readonly at: number; readonly figures: Promise<OpenFigures> }>();

/**
 * The open figures, counted at most every half minute a span: anybody may ask for them, and many who ask
 * at once wait for one count.
 */
export function recentOpenFigures(db: Tx, span: Span, now: Date): Promise<OpenFigures> {
  const key = `${span.from} ${span.to}`;
  const known = kept.get(key);
  if (known && Math.abs(now.getTime() - known.at) < GOOD_FOR) return known.figures;
  const figures = openFigures(db, span);
  kept.delete(key);
  kept.set(key, { at: now.getTime(), figures });
  figures.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  return figures;
}
