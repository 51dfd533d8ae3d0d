import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { termNames } from "./terms.ts";

/** A comment on one term of one offer. */
export const commentSchema = z.object({
  /** Number of the offer. */
  number: z.coerce.number().int().min(1).max(10_000),
  term: z.enum(termNames),
  body: textOf(2000).min(1),
});
