import { isBlank } from "#app/platform/form-tree.ts";
import { readNumber, readVnd, readWhole } from "#app/platform/typed-number.ts";
import type { MilestoneTerms, Terms } from "./terms.ts";

const branch = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const numberOf = (typed: unknown): number | null => {
  const value = typeof typed === "number" ? typed : readNumber(typed);
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
};

const wholeOf = (typed: unknown) => numberOf(readWhole(typed) ?? typed);

const vndOf = (typed: unknown): number | null => {
  const value = typeof typed === "number" ? typed : readVnd(typed);
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
};

const dayOf = (typed: unknown): string | null =>
  typeof typed === "string" && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;

function milestonesOf(typed: unknown): MilestoneTerms[] {
  if (!Array.isArray(typed)) return [];
  return typed
    .filter((row) => !isBlank(row))
    .map(branch)
    .map((row) => ({
      title: String(row.title ?? ""),
      deliverable: "",
      amountVnd: vndOf(row.amountVnd) ?? 0,
      dueOn: dayOf(row.dueOn),
    }));
}

/**
 * The money of a sheet that is still being typed, for the forecast only: what cannot be read counts as
 * empty, nothing is refused. `typed` is the form's tree, or a stored sheet.
 */
export function draftTerms(typed: unknown, known: Terms): Terms {
  const values = branch(typed);
  const months = wholeOf(values.termMonths);
  return {
    ...known,
    termMonths: months ? Math.round(months) : null,
    milestones: milestonesOf(values.milestones),
    royaltyPercent: numberOf(values.royaltyPercent),
    royaltyCapVnd: vndOf(values.royaltyCapVnd),
    expectedBaseVnd: vndOf(values.expectedBaseVnd),
    supportYearlyVnd: vndOf(values.supportYearlyVnd),
    warrantyMonths: wholeOf(values.warrantyMonths) ?? 0,
  };
}
