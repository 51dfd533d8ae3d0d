import { z } from "zod";
import { challengeContentOfLine, challengeLineSchema } from "#app/challenges/import-line.ts";
import type { ChallengeContent } from "#app/challenges/model.ts";
import type { ImportedOrganisation } from "#app/organisations/import-organisations.server.ts";
import { isTaxCode, normaliseTaxCode } from "#app/organisations/tax-code.ts";
import { textOf } from "#app/platform/clean-text.ts";
import { limits } from "./limits.ts";
import type { ListingContent } from "./model.ts";
import { contentFields, externalIdSchema, neededPairOf } from "./schema.ts";

interface Named {
  externalId: string;
  organisation: ImportedOrganisation;
}

export interface ImportedListing extends Named {
  type: "listing";
  content: ListingContent;
}

export interface ImportedChallenge extends Named {
  type: "challenge";
  content: ChallengeContent;
}

export type ImportedRow = ImportedListing | ImportedChallenge;

/** What is wrong with a line: the field's path and, in English, why. */
export interface LineIssue {
  field: string;
  reason: string;
}

export type ParsedLine =
  | { ok: true; value: ImportedRow }
  | { ok: false; issues: readonly LineIssue[] };

const organisation = z.object({
  name: textOf(200).min(2),
  kind: z.enum(["institute", "vendor", "enterprise", "agency"]),
  taxCode: z
    .string()
    .transform(normaliseTaxCode)
    .refine(isTaxCode, { error: "is not 10 or 13 digits with a right check digit" })
    .nullish()
    .transform((code) => code ?? null),
});

const listingLine = z.object({
  type: z.literal("listing"),
  externalId: externalIdSchema,
  organisation,
  ...contentFields,
  summary: neededPairOf(limits.summary),
});

const challengeLine = challengeLineSchema.extend({ organisation });

const line = z.discriminatedUnion("type", [listingLine, challengeLine]);

/**
 * Judges one line of an import file by the rules of the forms.
 * @param json the parsed JSON value of the line
 */
export function parseImportLine(json: unknown): ParsedLine {
  const parsed = line.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      field: issue.path.join(".") || "(line)",
      reason: reasonOf(issue),
    }));
    return { ok: false, issues };
  }
  const { organisation: owner, ...rest } = parsed.data;
  const { externalId } = rest;
  if (rest.type === "challenge") {
    const content = challengeContentOfLine(rest);
    return { ok: true, value: { type: "challenge", externalId, organisation: owner, content } };
  }
  const { type: _type, externalId: _externalId, ...content } = rest;
  return { ok: true, value: { type: "listing", externalId, organisation: owner, content } };
}

const MOST_SHOWN = 60;

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_value") return issue.message;
  const given = (JSON.stringify(issue.input) ?? "nothing").slice(0, MOST_SHOWN);
  return `${given} is none of ${issue.values.join(", ")}`;
}
