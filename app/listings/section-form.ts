import { z } from "zod";
import { isBlank } from "#app/platform/form-tree.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { readNumber, readVnd } from "#app/platform/typed-number.ts";
import {
  readTyped,
  type SectionReader,
  type TypedContent,
  withTyped,
} from "#app/platform/typed-section.ts";
import type { ListingContent } from "./model.ts";
import { readMonth } from "./month.ts";
import { firmTermsHold, type Section } from "./rules.ts";
import { contentFields as fields } from "./schema.ts";

/** The part of a listing's content each section of the form writes. */
export const sectionSchemas = {
  identity: z.object({
    kind: fields.kind,
    title: fields.title,
    industries: fields.industries,
    scienceFields: fields.scienceFields,
    solutionCategories: fields.solutionCategories,
    keywords: fields.keywords,
    provinceCode: fields.provinceCode,
    wardCode: fields.wardCode,
  }),
  benefit: z.object({
    summary: fields.summary,
    problem: fields.problem,
    description: fields.description,
    figures: fields.figures,
    trl: fields.trl,
    trlEvidence: fields.trlEvidence,
  }),
  ip: z.object({ ip: fields.ip }),
  terms: z.object({
    transferForms: fields.transferForms,
    price: fields.price,
    acceptsListedTerms: fields.acceptsListedTerms,
    support: fields.support,
    warrantyMonths: fields.warrantyMonths,
  }),
  evidence: z.object({ standards: fields.standards, deployments: fields.deployments }),
  annex: z.object({ annex: fields.annex }),
  submit: z.object({}),
} as const satisfies Record<Section, z.ZodType<Partial<ListingContent>>>;

const lists = ["industries", "scienceFields", "solutionCategories", "transferForms"];

/** Reads one section's form. Spare rows nobody typed in are left out. */
export function readSection(section: Section, form: FormData): TypedContent {
  return readTyped(form, { schema: sectionSchemas[section], lists, read: readers[section] });
}

const rows = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.filter((row) => !isBlank(row)) : [];

const readers: Record<Section, SectionReader> = {
  identity: (typed) => ({ keywords: words(typed.keywords) }),
  benefit: (typed) => ({ trl: readNumber(typed.trl), figures: rows(typed.figures) }),
  ip: (typed) => ({
    ip: Array.isArray(typed.ip) ? typed.ip.filter((row) => !isBlank(row?.type) || row?.number) : [],
  }),
  terms: (typed) => {
    const price = (typed.price ?? {}) as Record<string, unknown>;
    return {
      price: { ...price, minVnd: readVnd(price.minVnd), maxVnd: readVnd(price.maxVnd) },
      acceptsListedTerms: typed.acceptsListedTerms === "yes",
      warrantyMonths: readNumber(typed.warrantyMonths),
    };
  },
  evidence: (typed) => ({
    standards: rows(typed.standards),
    deployments: rows(typed.deployments).map((row) => {
      const deployment = row as { since?: unknown };
      return { ...deployment, since: readMonth(deployment.since) };
    }),
  }),
  annex: () => ({}),
  submit: () => ({}),
};

/** "lúa gạo, sấy" as a list. */
export function words(typed: unknown): string[] {
  return typeof typed === "string" ? typed.split(/[,;\n]/).map((word) => word.trim()) : [];
}

/** The content with one section replaced by what was typed, or the fields to mend. */
export function applySection(
  content: ListingContent,
  section: Section,
  typed: TypedContent,
): Result<ListingContent> {
  const next = withTyped(content, sectionSchemas[section], typed);
  if (!next.ok) return next;
  const acceptsListedTerms = next.value.acceptsListedTerms && firmTermsHold(next.value);
  return ok({ ...next.value, acceptsListedTerms });
}
