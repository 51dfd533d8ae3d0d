import { z } from "zod";

/** Filter of the audit record: free words match action, subject id, person and organisation. */
export const auditFilterSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  from: z.iso.date().or(z.literal("")).catch(""),
  to: z.iso.date().or(z.literal("")).catch(""),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
