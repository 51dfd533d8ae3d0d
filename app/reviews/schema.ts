import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { criteria } from "./model.ts";

/** A review as its form sends it. */
export const reviewSchema = z.object({
  scores: z.record(z.enum(criteria), z.coerce.number().int().min(1).max(5)),
  body: textOf(2000).min(20),
  named: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});

export const replySchema = z.object({ reply: textOf(1000).min(2) });
