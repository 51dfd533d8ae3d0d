import { z } from "zod";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { industryCodes } from "#app/taxonomy/model.ts";
import {
  dealAlarms,
  funnelSteps,
  gradeFilters,
  openings,
  origins,
  otherLists,
  supplierKinds,
  targetIndicators,
  timedStages,
} from "./model.ts";
import {
  BEGINNING,
  type ComparisonName,
  comparedSpan,
  comparisonNames,
  isDay,
  type PeriodName,
  periodNames,
  type Span,
  spanOf,
  wholeMonths,
  withinMonth,
} from "./period.ts";

const code = <const Codes extends readonly string[]>(codes: Codes) =>
  z.enum(codes).nullable().catch(null).default(null);
const text = (pattern: RegExp) => z.string().regex(pattern).nullable().catch(null).default(null);

/** What narrows the numbers besides the period; unknown codes narrow nothing. */
const selectionSchema = z.object({
  industry: code(industryCodes),
  ward: text(/^(\d{5}|none)$/),
  kind: code(supplierKinds),
  origin: code(origins),
});
export type Selection = z.infer<typeof selectionSchema>;

/** What further narrows a list of records. */
const narrowingSchema = z.object({
  by: code(openings),
  grade: code(gradeFilters),
  month: text(/^\d{4}-(0[1-9]|1[0-2])$/),
  supplier: z.string().refine(isId).nullable().catch(null).default(null),
  reached: code(funnelSteps),
  left: code(timedStages),
  state: text(/^[a-z_]{1,20}$/),
  alarm: code(dealAlarms),
  list: code(otherLists),
});
export type Narrowing = z.infer<typeof narrowingSchema>;

/** A period, its comparison and the filter, as asked for in an address. */
export interface Question {
  readonly period: PeriodName;
  readonly compare: ComparisonName;
  readonly span: Span;
  readonly compared: Span | null;
  readonly selection: Selection;
  /** What was typed as own dates, and which of them cannot be used. */
  readonly typed: Span;
  readonly faults: readonly ("from" | "to")[];
}

export const noSelection: Selection = { industry: null, ward: null, kind: null, origin: null };

const nameSchema = z.object({
  period: z.enum(periodNames).catch("months12"),
  compare: z.enum(comparisonNames).catch("previous"),
});

const valuesOf = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...query].filter(([, value]) => value !== ""));

/** Reads the address of a page; what cannot be used falls back and is named in `faults`. */
export function readQuestion(query: URLSearchParams, now: Date): Question {
  const raw = valuesOf(query);
  const { period, compare } = nameSchema.parse(raw);
  const typed = { from: raw.from ?? "", to: raw.to ?? "" };
  const faults = period === "custom" ? faultsOf(typed) : [];
  const usable = faults.length > 0 ? "months12" : period;
  const span = spanOf(usable, localDay(now), typed);
  return {
    period,
    compare,
    span,
    compared: comparedSpan(usable, span, compare),
    selection: selectionSchema.parse(raw),
    typed,
    faults,
  };
}

function faultsOf({ from, to }: Span): ("from" | "to")[] {
  const faults: ("from" | "to")[] = [];
  if (!isDay(from) || from < BEGINNING) faults.push("from");
  if (!isDay(to) || (faults.length === 0 && to < from)) faults.push("to");
  return faults;
}

/** The list of records an address asks for. */
export interface RecordsQuestion extends Question {
  readonly narrowing: Narrowing;
  /** The days that count: the period's, or its part in the month; null when that is empty. */
  readonly days: Span | null;
}

/** Which records an address asks for; a month narrows the span to its days within it. */
export function readRecordsQuestion(query: URLSearchParams, now: Date): RecordsQuestion {
  const question = readQuestion(query, now);
  const narrowing = narrowingSchema.parse(valuesOf(query));
  const days = narrowing.month ? withinMonth(question.span, narrowing.month) : question.span;
  return { ...question, narrowing, days };
}

/** The address parameters that say the same question again. */
export function questionQuery(question: Question, more: Partial<Narrowing & Selection> = {}) {
  const { period, compare, typed, selection } = question;
  const query = new URLSearchParams();
  if (period !== "months12") query.set("period", period);
  if (period === "custom") {
    query.set("from", typed.from);
    query.set("to", typed.to);
  }
  if (compare !== "previous") query.set("compare", compare);
  for (const [name, value] of Object.entries({ ...selection, ...more })) {
    if (value) query.set(name, value);
  }
  return query;
}

/** The records behind a number. */
export function recordsHref(question: Question, more: Partial<Narrowing & Selection>): string {
  return `/city/records?${questionQuery(question, more)}`;
}

/** What is wrong with a parameter of the public API. */
export interface Fault {
  readonly field: "from" | "to";
  readonly message: string;
}

/**
 * `from` and `to` of the open figures, in Vietnam; the last twelve months if left out. They are widened
 * to whole months: by moving an end day by day one could tell single deals apart.
 */
export function readOpenSpan(
  query: URLSearchParams,
  now: Date,
): { span: Span } | { faults: Fault[] } {
  const today = localDay(now);
  const usual = spanOf("months12", today, { from: today, to: today });
  const span = { from: query.get("from") ?? usual.from, to: query.get("to") ?? usual.to };
  const faults: Fault[] = [];
  for (const field of ["from", "to"] as const) {
    if (!isDay(span[field])) faults.push({ field, message: "must be a day as YYYY-MM-DD" });
    else if (span[field] < BEGINNING || span[field] > "2100-12-31") {
      faults.push({ field, message: `must lie between ${BEGINNING} and 2100-12-31` });
    }
  }
  if (faults.length === 0 && span.to < span.from) {
    faults.push({ field: "to", message: "must not be before from" });
  }
  return faults.length > 0 ? { faults } : { span: wholeMonths(span) };
}

const wholeNumber = z
  .string({ error: "monitoring.target_missing" })
  .transform((typed) => typed.replace(/[\s.,\u00a0₫]/g, ""))
  .pipe(z.string().regex(/^\d{1,16}$/, { error: "monitoring.target_not_whole" }))
  .transform((digits) => BigInt(digits));

/** A target of the city: a whole number, integer ₫ where it is money. */
export const setTargetSchema = z.object({
  year: z.coerce.number({ error: "monitoring.target_year" }).int().min(2020).max(2100),
  indicator: z.enum(targetIndicators, { error: "monitoring.target_indicator" }),
  value: wholeNumber,
});
export type SetTarget = z.infer<typeof setTargetSchema>;
