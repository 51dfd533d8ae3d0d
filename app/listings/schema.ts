import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import {
  industryCodes,
  ipStatusCodes,
  ipTypeCodes,
  scienceFieldCodes,
  solutionCategoryCodes,
  transferFormCodes,
} from "#app/taxonomy/model.ts";
import { limits, maxVnd, rowLimits } from "./limits.ts";
import { listingKinds, priceModes, priceUnits } from "./model.ts";

const code = (codes: readonly string[]) => z.enum(codes as [string, ...string[]]);
const codes = (list: readonly string[], max: number) =>
  z
    .array(code(list))
    .max(max)
    .default([])
    .transform((values) => [...new Set(values)]);

const english = (max: number) =>
  z
    .union([textOf(max), z.null()])
    .optional()
    .transform((value) => value || null);

/** Vietnamese beside English; both may still be empty in a draft. */
export function pairOf(max: number) {
  return z.object({ vi: textOf(max).default(""), en: english(max) });
}

/** Vietnamese is needed. */
export function neededPairOf(max: number) {
  return z.object({ vi: textOf(max).min(1), en: english(max) });
}

const emptyPair = { vi: "", en: null };

/** Integer ₫, small enough to be exact as a JSON number. */
export const vnd = z.number().int().min(0).max(maxVnd);

const priceSchema = z
  .object({
    mode: z.enum(priceModes).default("on_request"),
    minVnd: vnd.nullish().transform((value) => value ?? null),
    maxVnd: vnd.nullish().transform((value) => value ?? null),
    unit: z.enum(priceUnits).default("once"),
  })
  .superRefine((price, context) => {
    if (price.mode !== "indicative" || price.minVnd === null || price.maxVnd === null) return;
    if (price.maxVnd >= price.minVnd) return;
    context.addIssue({
      code: "custom",
      path: ["maxVnd"],
      message: "is lower than minVnd",
      params: { key: "listings.max_below_min" },
    });
  })
  .transform((price) => ({ ...price, ...amountsOf(price) }));

/** A firm or floor price is one amount, a range two, the other modes say none. */
function amountsOf(price: {
  mode: (typeof priceModes)[number];
  minVnd: number | null;
  maxVnd: number | null;
}) {
  if (price.mode === "open_to_offers" || price.mode === "on_request") {
    return { minVnd: null, maxVnd: null };
  }
  const minVnd = price.minVnd ?? price.maxVnd;
  if (price.mode === "firm") return { minVnd, maxVnd: minVnd };
  if (price.mode === "floor") return { minVnd, maxVnd: null };
  return { minVnd, maxVnd: price.maxVnd ?? price.minVnd };
}

const ipSchema = z.object({
  type: code(ipTypeCodes),
  status: code(ipStatusCodes).default("none"),
  number: z
    .union([textOf(limits.ipNumber), z.null()])
    .optional()
    .transform((value) => value || null),
});

const monthSchema = z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, {
  error: "is not a month like 2025-03",
});

const deploymentSchema = z.object({
  site: neededPairOf(limits.site),
  since: monthSchema,
  result: pairOf(limits.result).default(emptyPair),
});

const figureSchema = z.object({
  label: neededPairOf(limits.figureLabel),
  value: neededPairOf(limits.figureValue),
});

const placeCode = (digits: number) =>
  z
    .union([z.string().regex(new RegExp(`^\\d{${digits}}$`)), z.literal(""), z.null()])
    .optional()
    .transform((value) => value || null);

export const keywordsSchema = z
  .array(textOf(limits.keyword))
  .max(16)
  .default([])
  .transform((words) => [...new Set(words.filter((word) => word !== ""))]);

/** Every field with its own rule; forms take some of them at a time, the importer all. */
export const contentFields = {
  kind: z.enum(listingKinds),
  title: neededPairOf(limits.title),
  summary: pairOf(limits.summary).default(emptyPair),
  problem: pairOf(limits.problem).default(emptyPair),
  description: pairOf(limits.description).default(emptyPair),
  figures: z.array(figureSchema).max(rowLimits.figures).default([]),
  scienceFields: codes(scienceFieldCodes, 6),
  industries: codes(industryCodes, 8),
  solutionCategories: codes(solutionCategoryCodes, 6),
  trl: z
    .number()
    .int()
    .min(1)
    .max(9)
    .nullish()
    .transform((value) => value ?? null),
  trlEvidence: pairOf(limits.trlEvidence).default(emptyPair),
  ip: z.array(ipSchema).max(rowLimits.ip).default([]),
  standards: z.array(neededPairOf(limits.standard)).max(rowLimits.standards).default([]),
  transferForms: codes(transferFormCodes, 11),
  price: priceSchema.default({ mode: "on_request", minVnd: null, maxVnd: null, unit: "once" }),
  acceptsListedTerms: z.boolean().default(false),
  support: pairOf(limits.support).default(emptyPair),
  warrantyMonths: z
    .number()
    .int()
    .min(0)
    .max(600)
    .nullish()
    .transform((value) => value ?? null),
  deployments: z.array(deploymentSchema).max(rowLimits.deployments).default([]),
  keywords: keywordsSchema,
  provinceCode: placeCode(2),
  wardCode: placeCode(5),
  annex: pairOf(limits.annex).default(emptyPair),
} as const;

export const externalIdSchema = textOf(80).min(1);

export const newListingSchema = z.object({ kind: contentFields.kind, title: contentFields.title });

const score = z.number().int().min(0).max(5);

export const reviewSchema = z.object({
  version: z.number().int(),
  scores: z.object({ problem: score, evidence: score, terms: score, completeness: score }),
  checks: z.array(z.string()).default([]),
  reasons: textOf(4000).default(""),
});
