import { z } from "zod";
import { words } from "#app/listings/section-form.ts";
import { isBlank } from "#app/platform/form-tree.ts";
import type { Result } from "#app/platform/result.ts";
import { readNumber, readVnd } from "#app/platform/typed-number.ts";
import {
  readTyped,
  type SectionReader,
  type TypedContent,
  withTyped,
} from "#app/platform/typed-section.ts";
import type { ChallengeContent } from "./model.ts";
import type { Section } from "./rules.ts";
import { contentFields as fields } from "./schema.ts";

/** The part of a problem each section of the form writes. */
export const sectionSchemas = {
  problem: z.object({
    title: fields.title,
    summary: fields.summary,
    pain: fields.pain,
    scale: fields.scale,
    industries: fields.industries,
    scienceFields: fields.scienceFields,
    solutionCategories: fields.solutionCategories,
    keywords: fields.keywords,
    provinceCode: fields.provinceCode,
    wardCode: fields.wardCode,
  }),
  success: z.object({
    outputs: fields.outputs,
    kpis: fields.kpis,
    constraints: fields.constraints,
    dataAvailable: fields.dataAvailable,
    requiredTrl: fields.requiredTrl,
  }),
  budget: z.object({
    budget: fields.budget,
    fundingSource: fields.fundingSource,
    deadline: fields.deadline,
    pilotPlan: fields.pilotPlan,
    description: fields.description,
  }),
  files: z.object({}),
  submit: z.object({}),
} as const satisfies Record<Section, z.ZodType<Partial<ChallengeContent>>>;

const lists = ["industries", "scienceFields", "solutionCategories"];

/** Reads one section's form; what cannot be read stays as typed, so that it can be shown again. */
export function readSection(section: Section, form: FormData): TypedContent {
  return readTyped(form, { schema: sectionSchemas[section], lists, read: readers[section] });
}

const readers: Record<Section, SectionReader> = {
  problem: (typed) => ({ keywords: words(typed.keywords) }),
  success: (typed) => ({
    requiredTrl: readNumber(typed.requiredTrl),
    kpis: (Array.isArray(typed.kpis) ? typed.kpis : [])
      .filter((row) => !isBlank(row))
      .map((row) => ({
        ...row,
        baseline: readNumber(row.baseline),
        target: readNumber(row.target),
      })),
  }),
  budget: (typed) => {
    const budget = (typed.budget ?? {}) as Record<string, unknown>;
    return {
      budget: { minVnd: readVnd(budget.minVnd), maxVnd: readVnd(budget.maxVnd) },
      deadline: readDay(typed.deadline),
    };
  },
  files: () => ({}),
  submit: () => ({}),
};

/** "24/12/2026" or "2026-12-24" as "2026-12-24"; nothing as null, anything else as typed. */
export function readDay(typed: unknown): unknown {
  if (typeof typed !== "string" || typed.trim() === "") return null;
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  if (!dayFirst) return typed.trim();
  const [, day = "", month = "", year] = dayFirst;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The content with one section replaced by what was typed, or the fields to mend. */
export function applySection(
  content: ChallengeContent,
  section: Section,
  typed: TypedContent,
): Result<ChallengeContent> {
  return withTyped(content, sectionSchemas[section], typed);
}
