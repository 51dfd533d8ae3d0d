import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";

/** A statement in a dispute as its form sends it. */
export const statementSchema = z.object({ body: textOf(4000).min(10) });
