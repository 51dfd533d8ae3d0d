import { z } from "zod";
import { industryCodes } from "#app/taxonomy/model.ts";
import {
  alarmNames,
  evidenceGrades,
  measures,
  type TargetIndicator,
  targetIndicators,
  timedStages,
} from "./model.ts";
import { comparisons, parseDay, parseMonth, type PeriodChoice, presets } from "./period.ts";

const day = z.string().refine((text) => parseDay(text) !== null);

/** Words an address may carry are forgiven: what cannot be used counts as not said. */
const periodFields = {
  period: z.enum(presets).catch("this_year"),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  compare: z.enum(comparisons).catch("previous"),
};

export const periodSchema = z.object(periodFields).transform(orderly);

/** A custom period whose ends are swapped is read the right way round. */
function orderly<T extends PeriodChoice>(choice: T): T {
  if (choice.from && choice.to && choice.from > choice.to) {
    return { ...choice, from: choice.to, to: choice.from };
  }
  return choice;
}

/** `GET /city/records`: a measure or an alarm, the period, and filters that all have to hold. */
export const recordsSchema = z
  .object({
    ...periodFields,
    measure: z.enum(measures).optional().catch(undefined),
    alarm: z.enum(alarmNames).optional().catch(undefined),
    stage: z.enum(timedStages).optional().catch(undefined),
    grade: z.enum(evidenceGrades).optional().catch(undefined),
    proven: z.literal("yes").optional().catch(undefined),
    industry: z.enum(industryCodes).optional().catch(undefined),
    ward: z
      .string()
      .regex(/^(\d{5}|none)$/)
      .optional()
      .catch(undefined),
    kind: z.enum(["institute", "vendor", "enterprise", "agency"]).optional().catch(undefined),
    organisation: z.uuid().optional().catch(undefined),
    month: z
      .string()
      .refine((text) => parseMonth(text) !== null)
      .optional()
      .catch(undefined),
    page: z.coerce.number().int().min(1).max(100_000).catch(1),
  })
  .transform(orderly);

export type RecordsQuery = z.output<typeof recordsSchema>;

/** The open figures: whole months, so that single deals cannot be told apart by moving an end by a day. */
export const statisticsSchema = z
  .object({ from: z.string().optional(), to: z.string().optional() })
  .superRefine((asked, issue) => {
    for (const field of ["from", "to"] as const) {
      const text = asked[field];
      if (text !== undefined && !monthOf(text)) {
        issue.addIssue({
          code: "custom",
          path: [field],
          message: "must be a month like 2026-02 or a day like 2026-02-01",
        });
      }
    }
    const from = monthOf(asked.from);
    const to = monthOf(asked.to);
    if (from && to && from > to) {
      issue.addIssue({ code: "custom", path: ["to"], message: "must not be before from" });
    }
  })
  .transform(({ from, to }) => ({ from: monthOf(from), to: monthOf(to) }));

/** "2026-02" of a month or of a day; null for anything else. */
function monthOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (parseMonth(text)) return text;
  return parseDay(text) ? text.slice(0, 7) : null;
}

/** Digits with any grouping; an empty field takes the target away. */
const target = z
  .string()
  .transform((text) => text.replace(/[\s.,₫]/g, ""))
  .pipe(z.string().regex(/^\d{0,15}$/, "monitoring.target_number"))
  .transform((text) => (text === "" || /^0+$/.test(text) ? null : BigInt(text)));

type Targets = Record<TargetIndicator, bigint | null>;

/** The year's targets as the form sends them, with what the form showed before (`was.<name>`). */
export const targetsSchema = z.object({
  year: z.coerce.number().int().min(2020).max(2100),
  values: z.object(
    Object.fromEntries(targetIndicators.map(({ name }) => [name, target])) as Record<
      TargetIndicator,
      typeof target
    >,
  ),
  seen: z.string().max(500),
});

export type TargetsInput = { year: number; values: Targets; seen: string };

/** What stands now, as one line: a form that showed something else is told so. */
export function targetsSeen(values: Partial<Record<string, bigint | null>>): string {
  return targetIndicators.map(({ name }) => values[name] ?? "").join(",");
}
