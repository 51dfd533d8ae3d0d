import { z } from "zod";
import { industryCodes } from "#app/taxonomy/model.ts";
import { type Outcome, outcomes, type Period, periods } from "./model.ts";
import { LONGEST_KEPT } from "./screen.ts";

export interface DemandFilter {
  outcome: Outcome;
  /** A code, or "none" for words whose industry nobody knows. */
  industry: string | null;
  period: Period;
}

/** What the list is narrowed to; what cannot be read is left out. */
export function demandFilter(query: URLSearchParams): DemandFilter {
  return {
    outcome: outcomes.find((outcome) => outcome === query.get("outcome")) ?? "unmet",
    industry: [...industryCodes, "none"].find((code) => code === query.get("industry")) ?? null,
    period: periods.find((period) => String(period) === query.get("period")) ?? 30,
  };
}

const query = z
  .string()
  .trim()
  .min(2, "demand.query_missing")
  .max(LONGEST_KEPT, "demand.query_missing");

/** The trade is asked of staff where the words do not say it. */
export const invitationForm = z.object({
  query,
  industry: z
    .string()
    .refine((code) => industryCodes.includes(code), "demand.trade_missing")
    .optional(),
});
export type InvitationForm = z.infer<typeof invitationForm>;

/** One of the two: a query to suggest no more, or again. */
export const suggestionForm = z.union([z.object({ hide: query }), z.object({ show: query })]);
