import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";

const tick = z.preprocess((typed) => typed === "yes" || typed === true, z.boolean());

/** A new site of what already works, asked for by its buyer. */
export const replicationSchema = z.object({
  site: textOf(500).min(1),
  wardCode: textOf(10).min(1),
  purpose: textOf(2000).min(1),
  /** The terms of the first deal as they stand. */
  sameTerms: tick,
});

/** The earlier deal that a supplier says this one repeats. */
export const linkSchema = z.object({ parentId: z.uuid() });
