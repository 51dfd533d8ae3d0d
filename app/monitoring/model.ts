/** Words of the numbers the city reads. Nothing here does I/O. */

/** What is counted; each is counted apart and never added to another. */
export const measures = ["introduced", "signed", "delivered", "commercialised"] as const;
export type Measure = (typeof measures)[number];

/** What a list of deals may be opened by: the date that must lie in the period. */
export const openings = ["requested", ...measures, "agreed", "paid"] as const;
export type Opening = (typeof openings)[number];

/**
 * Strongest first: A registered by the State, B money matched, C signed document held, D attested by both, E
 * declared by one.
 */
export const grades = ["A", "B", "C", "D", "E"] as const;
export type Grade = (typeof grades)[number];

/** A signed document or better: what the city's target of value counts. */
export const strongGrades = ["A", "B", "C"] as const satisfies readonly Grade[];

/** What a list of deals may be narrowed to: a grade, or a signed document and better. */
export const gradeFilters = [...grades, "A-C"] as const;

export const origins = ["listing_request", "award", "replication", "declared"] as const;
export type Origin = (typeof origins)[number];

export const supplierKinds = [
  "institute",
  "vendor",
  "enterprise",
  "agency",
  "intermediary",
] as const;
export type SupplierKind = (typeof supplierKinds)[number];

/** The steps of the funnel, in order; a deal that went past a step has reached it. */
export const funnelSteps = [
  "requested",
  "introduced",
  "evaluated",
  "negotiated",
  "signed",
  "delivered",
  "commercialised",
] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** States whose length is told, in order. */
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

/** What the city and the operator are warned of; after how many days stands in ALARM_DAYS. */
export const dealAlarms = [
  "unanswered",
  "unmatched",
  "disputed",
  "registration",
  "lapsing",
] as const;
export type DealAlarm = (typeof dealAlarms)[number];

export type Alarm = DealAlarm | "unconfirmed";

/** Lists of other things than deals that stand behind a number. */
export const otherLists = ["unconfirmed", "live_listings", "verified_suppliers"] as const;
export type OtherList = (typeof otherLists)[number];

/** What the city sets itself for a calendar year; money is integer ₫, the rest are counts. */
export const targetIndicators = [
  "signed",
  "signed_value",
  "introduced",
  "commercialised",
  "verified_suppliers",
  "live_listings",
] as const;
export type TargetIndicator = (typeof targetIndicators)[number];

/** A number of deals and what the signed of them are worth, integer ₫. */
export interface Tally {
  readonly deals: number;
  readonly valueVnd: bigint;
}

/** Deals and what they are worth, by the grade of their evidence. */
export type ByGrade = Readonly<Record<Grade, Tally>>;

/** One line of a table by month, industry, ward, kind, origin or supplier. */
export interface Breakdown {
  readonly code: string;
  readonly counts: Readonly<Record<Measure, number>>;
  readonly signedByGrade: ByGrade;
}

/** One step of the funnel. */
export interface FunnelLine {
  readonly step: FunnelStep;
  readonly deals: number;
  /** Median days to the next step of those that reached it; null when none has. */
  readonly daysToNext: number | null;
}

/** How long deals stay in a state. */
export interface StageTime {
  readonly stage: TimedStage;
  /** Deals that left the state in the period. */
  readonly deals: number;
  readonly medianDays: number | null;
  /** Deals that stand in it now. */
  readonly standing: number;
}

/** Every indicator of a period. */
export interface Indicators {
  readonly counts: Readonly<Record<Measure, number>>;
  readonly sitesInUse: number;
  /** Of the signed, those terminated since. */
  readonly terminated: number;
  readonly signedByGrade: ByGrade;
  readonly byMonth: readonly Breakdown[];
  readonly byIndustry: readonly Breakdown[];
  readonly byWard: readonly Breakdown[];
  readonly byKind: readonly Breakdown[];
  readonly byOrigin: readonly Breakdown[];
}

export interface Bilingual {
  readonly vi: string;
  readonly en: string | null;
}

export interface SupplierLine extends Breakdown {
  readonly name: Bilingual;
  readonly kind: SupplierKind;
}

export interface AlarmLine {
  readonly alarm: Alarm;
  readonly count: number;
  /** The organisations concerned. */
  readonly organisations: number;
  /** Since when the longest waits, or when the nearest runs out. */
  readonly edge: Date | null;
  readonly amountVnd: bigint | null;
}

/** What was aimed at against what is; null where the city set no target. */
export interface TargetLine {
  readonly indicator: TargetIndicator;
  readonly target: bigint | null;
  readonly actual: bigint;
}

export interface DealRecord {
  readonly id: string;
  readonly code: string;
  readonly title: Bilingual;
  readonly origin: Origin;
  readonly state: string;
  readonly disputed: boolean;
  readonly buyer: Bilingual;
  readonly seller: Bilingual;
  readonly sellerKind: SupplierKind;
  readonly wardCode: string | null;
  readonly industry: string;
  readonly valueVnd: bigint | null;
  readonly grade: Grade | null;
  readonly sitesInUse: number;
  /** Money through the platform in the period, less what was given back. */
  readonly paidVnd: bigint;
  readonly requestedAt: Date;
  readonly introducedAt: Date | null;
  readonly agreedAt: Date | null;
  readonly signedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly commercialisedAt: Date | null;
  readonly endedAt: Date | null;
}

/** A listing or an organisation behind a number. */
export interface OtherRecord {
  readonly id: string;
  readonly title: Bilingual;
  readonly detail: Bilingual;
  readonly at: Date | null;
}
