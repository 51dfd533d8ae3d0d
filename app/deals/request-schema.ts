import { z } from "zod";
import { industryCodes } from "#app/taxonomy/model.ts";
import { code, needed, optional, yes } from "./typed-values.ts";

export const budgetBands = [
  "under_50m",
  "50_200m",
  "200_500m",
  "500m_1b",
  "1_5b",
  "over_5b",
  "unknown",
] as const;
export type BudgetBand = (typeof budgetBands)[number];

/** Ends of the bands, integer ₫. */
export const bandVnd: Record<BudgetBand, { min: bigint | null; max: bigint | null }> = {
  under_50m: { min: null, max: 50_000_000n },
  "50_200m": { min: 50_000_000n, max: 200_000_000n },
  "200_500m": { min: 200_000_000n, max: 500_000_000n },
  "500m_1b": { min: 500_000_000n, max: 1_000_000_000n },
  "1_5b": { min: 1_000_000_000n, max: 5_000_000_000n },
  over_5b: { min: 5_000_000_000n, max: null },
  unknown: { min: null, max: null },
};

export const timings = [
  "now",
  "within_3_months",
  "within_6_months",
  "within_12_months",
  "exploring",
] as const;

/** Who takes the listed terms need not say a budget or a time again. */
function withListedDefaults(typed: unknown): unknown {
  if (typeof typed !== "object" || typed === null) return typed;
  const given = typed as Record<string, unknown>;
  if (!yes.parse(given.acceptListedTerms)) return given;
  return { ...given, budget: given.budget || "unknown", timing: given.timing || "now" };
}

/**
 * An enterprise's request for a deal on a listing. Who takes the listed terms as they stand has said scale,
 * budget and time with them; `plainPurchase` answers what the buyer knows of the legal path.
 */
export const requestSchema = z.preprocess(
  withListedDefaults,
  z
    .object({
      purpose: needed(2000),
      industry: code(industryCodes),
      scale: optional(500),
      budget: z.enum(budgetBands),
      timing: z.enum(timings),
      acceptListedTerms: yes,
      plainPurchase: yes,
    })
    .superRefine(({ scale, acceptListedTerms }, issue) => {
      if (!scale && !acceptListedTerms) {
        issue.addIssue({ code: "custom", path: ["scale"], params: { key: "form.needed" } });
      }
    }),
);
export type RequestInput = z.infer<typeof requestSchema>;
