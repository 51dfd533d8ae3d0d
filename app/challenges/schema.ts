import { z } from "zod";
import {
  keywordsSchema,
  contentFields as listingFields,
  neededPairOf,
  pairOf,
  vnd,
} from "#app/listings/schema.ts";
import { textOf } from "#app/platform/clean-text.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import { declineReasonCodes } from "#app/taxonomy/decline-reasons.ts";
import { limits, rowLimits } from "./limits.ts";

const emptyPair = { vi: "", en: null };
const optionalPair = (max: number) => pairOf(max).default(emptyPair);

/** A measured quantity; a hundred thousand billion either way is a slip of the keyboard. */
const quantity = z.number().min(-1e14).max(1e14);

const kpiSchema = z.object({
  name: neededPairOf(limits.kpiName),
  unit: textOf(limits.kpiUnit).min(1),
  baseline: quantity,
  target: quantity,
});

const budgetSchema = z
  .object({
    minVnd: vnd.nullish().transform((value) => value ?? null),
    maxVnd: vnd.nullish().transform((value) => value ?? null),
  })
  .superRefine((budget, context) => {
    if (budget.minVnd === null || budget.maxVnd === null) return;
    if (budget.maxVnd >= budget.minVnd) return;
    context.addIssue({
      code: "custom",
      path: ["maxVnd"],
      message: "is lower than minVnd",
      params: { key: "listings.max_below_min" },
    });
  });

const daySchema = typedDay();

/** Every field with its own rule, shared by the form and the importer. */
export const contentFields = {
  title: neededPairOf(limits.title),
  summary: optionalPair(limits.summary),
  pain: optionalPair(limits.pain),
  scale: optionalPair(limits.scale),
  outputs: optionalPair(limits.outputs),
  constraints: optionalPair(limits.constraints),
  dataAvailable: optionalPair(limits.dataAvailable),
  description: optionalPair(limits.description),
  kpis: z.array(kpiSchema).max(rowLimits.kpis).default([]),
  industries: listingFields.industries,
  scienceFields: listingFields.scienceFields,
  solutionCategories: listingFields.solutionCategories,
  requiredTrl: listingFields.trl,
  budget: budgetSchema.default({ minVnd: null, maxVnd: null }),
  fundingSource: optionalPair(limits.fundingSource),
  pilotPlan: optionalPair(limits.pilotPlan),
  deadline: daySchema.nullish().transform((value) => value ?? null),
  keywords: keywordsSchema,
  provinceCode: listingFields.provinceCode,
  wardCode: listingFields.wardCode,
} as const;

export const newChallengeSchema = z.object({ title: contentFields.title });

export const proposalSchema = z.object({
  listingId: z
    .union([z.uuid(), z.literal(""), z.null()])
    .optional()
    .transform((value) => value || null),
  approach: textOf(limits.approach).default(""),
  priceVnd: vnd.nullish().transform((value) => value ?? null),
  durationWeeks: z
    .number()
    .int()
    .min(1)
    .max(520)
    .nullish()
    .transform((value) => value ?? null),
  commitments: z
    .array(
      z.object({
        name: textOf(limits.kpiName),
        unit: textOf(limits.kpiUnit),
        committed: quantity.nullish().transform((value) => value ?? null),
      }),
    )
    .max(rowLimits.kpis)
    .default([]),
  team: textOf(limits.team).default(""),
});

export type ProposalContent = z.infer<typeof proposalSchema>;

/** What a sent proposal must say, beyond what a draft may leave open. */
export function missingInProposal(proposal: ProposalContent): Record<string, string> {
  const fields: Record<string, string> = {};
  if (proposal.approach.length < 40) fields.approach = "challenges.approach_short";
  if (proposal.priceVnd === null) fields.priceVnd = "form.needed";
  if (proposal.durationWeeks === null) fields.durationWeeks = "form.needed";
  proposal.commitments.forEach((commitment, index) => {
    if (commitment.committed === null) fields[`commitments.${index}.committed`] = "form.needed";
  });
  return fields;
}

export const declineSchema = z.object({
  reason: z.enum(declineReasonCodes),
  note: textOf(1000).default(""),
});
