/** What the exchange counts, as data: pages, exports and the open API read these definitions. */

export const evidenceGrades = ["A", "B", "C", "D", "E"] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** The four figures that are counted apart and never added up. Source: exchange.md "Evidence grades". */
export const figures = ["introductions", "signed", "delivered", "commercialised"] as const;
export type Figure = (typeof figures)[number];

/** The steps of the funnel in order. */
export const funnelSteps = [
  "requests",
  "introductions",
  "evaluated",
  "negotiated",
  "signed",
  "delivered",
  "commercialised",
] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** What a list of records can be asked for. */
export const measures = [...funnelSteps, "paid", "terminated", "stage"] as const;
export type Measure = (typeof measures)[number];

export interface Indicator {
  readonly name: Exclude<Measure, "stage">;
  /** What is counted: one deal each, by the time it reached this. */
  readonly counts: "deal";
  /** Where the time is read: a column of `deal`, the first transition into a state, or payments. */
  readonly source: { readonly column: string } | { readonly reached: string };
  /** Unit of the value that goes with the count. */
  readonly unit: "count" | "count and ₫ by grade" | "₫ received";
}

/**
 * Every indicator: what is counted and from which stored time. A deal counts in the period in which
 * that time lies (Vietnam's calendar), whatever became of it afterwards.
 */
export const indicators: readonly Indicator[] = [
  { name: "requests", counts: "deal", source: { column: "requested_at" }, unit: "count" },
  { name: "introductions", counts: "deal", source: { column: "introduced_at" }, unit: "count" },
  { name: "evaluated", counts: "deal", source: { reached: "evaluating" }, unit: "count" },
  { name: "negotiated", counts: "deal", source: { reached: "negotiating" }, unit: "count" },
  {
    name: "signed",
    counts: "deal",
    source: { column: "signed_at" },
    unit: "count and ₫ by grade",
  },
  { name: "delivered", counts: "deal", source: { column: "delivered_at" }, unit: "count" },
  {
    name: "commercialised",
    counts: "deal",
    source: { column: "commercialised_at" },
    unit: "count",
  },
  { name: "paid", counts: "deal", source: { column: "payment.matched_at" }, unit: "₫ received" },
  { name: "terminated", counts: "deal", source: { reached: "terminated" }, unit: "count" },
];

/** A step of the funnel that takes longer than this, by the median, is shown as slow. */
export const STEP_TARGET_DAYS = 30;

/** Stages whose stay is measured, in order of the pipeline. */
export const timedStages = [
  "requested",
  "in_discussion",
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
  "signed",
  "in_delivery",
  "delivered",
] as const;
export type TimedStage = (typeof timedStages)[number];

/** A count with its value, always split by grade. Values are integer ₫. */
export type ByGrade = Record<EvidenceGrade, { count: number; valueVnd: bigint }>;

export function noGrades(): ByGrade {
  const none = () => ({ count: 0, valueVnd: 0n });
  return { A: none(), B: none(), C: none(), D: none(), E: none() };
}

export function totalOf(byGrade: ByGrade): { count: number; valueVnd: bigint } {
  return evidenceGrades.reduce(
    (sum, grade) => ({
      count: sum.count + byGrade[grade].count,
      valueVnd: sum.valueVnd + byGrade[grade].valueVnd,
    }),
    { count: 0, valueVnd: 0n },
  );
}

/** Share of the value that has a signed document or stronger evidence, 0 to 1. */
export function provenShare(byGrade: ByGrade): number {
  const total = totalOf(byGrade).valueVnd;
  if (total === 0n) return 0;
  const proven = byGrade.A.valueVnd + byGrade.B.valueVnd + byGrade.C.valueVnd;
  return Number((proven * 10_000n) / total) / 10_000;
}

export interface FigureCounts extends Record<Figure, number> {
  requests: number;
  terminated: number;
  /** Sites in use of the deals commercialised in the period. */
  sites: number;
  /** Deals with money matched in the period, and how much, integer ₫ less refunds. */
  paid: number;
  paidVnd: bigint;
  /** Value of the contracts signed in the period that were terminated since. */
  terminatedAfterSigning: number;
}

/** One line of a breakdown, e.g. an industry. */
export interface Group extends Record<Figure, number> {
  key: string;
  byGrade: ByGrade;
}

export interface MonthFigures extends Record<Figure, number> {
  /** "2026-11" */
  month: string;
  byGrade: ByGrade;
}

export interface FunnelCount {
  step: FunnelStep;
  count: number;
  /** Median days from the step before, of deals that reached this one in the period; null without any. */
  medianDays: number | null;
}

export interface StageTime {
  stage: TimedStage;
  /** How many deals left the stage in the period. */
  count: number;
  medianDays: number | null;
}

/** The slowest way between two steps that takes longer than it should, if any. */
export function slowestStep(
  funnel: readonly FunnelCount[],
): { from: FunnelStep; to: FunnelStep; days: number } | null {
  let slowest: { from: FunnelStep; to: FunnelStep; days: number } | null = null;
  for (const [index, { step, medianDays }] of funnel.entries()) {
    const before = funnel[index - 1];
    if (!before || medianDays === null || medianDays <= STEP_TARGET_DAYS) continue;
    if (!slowest || medianDays > slowest.days) {
      slowest = { from: before.step, to: step, days: medianDays };
    }
  }
  return slowest;
}

/** What the city may set a target for. Stocks are counted as they stand today. */
export const targetIndicators = [
  { name: "signed", kind: "flow", unit: "count" },
  { name: "proven_value", kind: "flow", unit: "vnd" },
  { name: "introductions", kind: "flow", unit: "count" },
  { name: "commercialised", kind: "flow", unit: "count" },
  { name: "verified_suppliers", kind: "stock", unit: "count" },
  { name: "live_listings", kind: "stock", unit: "count" },
] as const;
export type TargetIndicator = (typeof targetIndicators)[number]["name"];

export interface TargetLine {
  indicator: TargetIndicator;
  unit: "count" | "vnd";
  target: bigint | null;
  actual: bigint;
}

/** How a year's result stands against what is due by today. */
export function targetProgress(line: { target: bigint; actual: bigint }, shareOfYear: number) {
  const due = BigInt(Math.ceil(Number(line.target) * shareOfYear));
  const reached = Number(line.actual) / Number(line.target);
  const missing = line.actual >= due ? 0n : due - line.actual;
  return { reached, due, missing };
}

export const alarmNames = [
  "unanswered",
  "unmatched",
  "disputes",
  "lapsing",
  "registration",
  "unconfirmed",
] as const;
export type AlarmName = (typeof alarmNames)[number];

/** From when on something calls for attention. */
export const alarmLimits = {
  unansweredDays: 5,
  unmatchedDays: 5,
  lapsingDays: 7,
  registrationDays: 15,
  unconfirmedDays: 90,
} as const;

export interface Alarm {
  name: AlarmName;
  urgent: boolean;
  count: number;
  /** Different suppliers, late ones, listings already ranked down: what the sentence needs. */
  more: number;
  /** Days of the oldest, or days left of the nearest. */
  days: number;
  valueVnd: bigint;
}
