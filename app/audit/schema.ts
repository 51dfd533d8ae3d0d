import { z } from "zod";
import { typedDay } from "#app/platform/typed-day.ts";

/** Filter of the audit record: free words match action, subject id, person and organisation. */
export const auditFilterSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  from: typedDay().or(z.literal("")).catch(""),
  to: typedDay().or(z.literal("")).catch(""),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
