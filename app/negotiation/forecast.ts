import type { Terms } from "./terms.ts";

/** What a sheet would cost and bring over its term. Pure; integer ₫; taxes are left out. */

export const scenarios = ["low", "base", "high"] as const;
export type Scenario = (typeof scenarios)[number];
export type ByScenario = Readonly<Record<Scenario, number>>;

/** Shares of the expected royalty base each scenario counts with. */
export const scenarioShares: ByScenario = { low: 0.5, base: 1, high: 1.5 };

/** Years counted for terms without end, and the most years a table shows. */
export const OPEN_ENDED_MONTHS = 120;
const MOST_MONTHS = 240;

/** One year of a forecast. Amounts are integer ₫. */
export interface ForecastYear {
  /** From 1; counted from the day of the forecast. */
  readonly number: number;
  readonly months: number;
  /** Milestones due in the year; those without a date count in the first. */
  readonly fees: number;
  readonly support: number;
  readonly royalty: ByScenario;
  /** The exchange's share of the milestones, kept from what the seller receives. */
  readonly commission: number;
  /** What the buyer pays in all. */
  readonly paid: ByScenario;
  /** What the seller keeps after the commission. */
  readonly received: ByScenario;
}

/** What terms come to over their years, by how the royalty's base may turn out. Amounts are integer ₫. */
export interface Forecast {
  readonly years: readonly ForecastYear[];
  readonly total: Omit<ForecastYear, "number" | "months">;
  readonly months: number;
  /** The terms have no end, or one beyond the table. */
  readonly cut: boolean;
  /** There is a royalty, but nobody said what it would be counted on. */
  readonly royaltyUnknown: boolean;
  readonly commissionPercent: number;
}

const each = (of: (scenario: Scenario) => number): ByScenario => ({
  low: of("low"),
  base: of("base"),
  high: of("high"),
});

/** Whole months from one calendar day to another; 0 when it lies before. */
function monthsUntil(start: string, day: string): number {
  const [y1 = 0, m1 = 1, d1 = 1] = start.split("-").map(Number);
  const [y2 = 0, m2 = 1, d2 = 1] = day.split("-").map(Number);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0));
}

/** Milestones by the year they fall in; one due after the term counts in its last year. */
function feesByYear(terms: Terms, start: string, years: number): number[] {
  const fees = Array.from({ length: years }, () => 0);
  for (const { amountVnd, dueOn } of terms.milestones) {
    const year = dueOn ? Math.floor(monthsUntil(start, dueOn) / 12) : 0;
    const at = Math.min(year, years - 1);
    fees[at] = (fees[at] ?? 0) + amountVnd;
  }
  return fees;
}

function royaltyOf(terms: Terms, months: number, scenario: Scenario): number {
  const { royaltyPercent, expectedBaseVnd, royaltyCapVnd } = terms;
  if (!royaltyPercent || !expectedBaseVnd) return 0;
  const part = months / 12;
  const base = expectedBaseVnd * scenarioShares[scenario] * part;
  const royalty = Math.round((base * royaltyPercent) / 100);
  return royaltyCapVnd === null ? royalty : Math.min(royalty, Math.round(royaltyCapVnd * part));
}

/** The yearly support fee runs once the warranty is over. */
function supportOf(terms: Terms, firstMonth: number, months: number): number {
  const paid = Math.max(0, firstMonth + months - Math.max(firstMonth, terms.warrantyMonths));
  return Math.round(((terms.supportYearlyVnd ?? 0) * paid) / 12);
}

/**
 * The money of a sheet by year, from a day "2026-11-22" on. Both sides are shown the same figures.
 * @param commissionPercent the exchange's share where the sheet does not carry one yet
 */
export function forecastOf(terms: Terms, start: string, commissionPercent = 0): Forecast {
  const whole = terms.termMonths ?? OPEN_ENDED_MONTHS;
  const months = Math.min(Math.max(1, whole), MOST_MONTHS);
  const share = terms.commissionPercent ?? commissionPercent;
  const fees = feesByYear(terms, start, Math.ceil(months / 12));
  const years = fees.map((fee, index): ForecastYear => {
    const length = Math.min(12, months - index * 12);
    const support = supportOf(terms, index * 12, length);
    const royalty = each((scenario) => royaltyOf(terms, length, scenario));
    const commission = Math.round((fee * share) / 100);
    const paid = each((scenario) => fee + support + royalty[scenario]);
    return {
      number: index + 1,
      months: length,
      fees: fee,
      support,
      royalty,
      commission,
      paid,
      received: each((scenario) => paid[scenario] - commission),
    };
  });
  const sum = (of: (year: ForecastYear) => number) => years.reduce((all, one) => all + of(one), 0);
  return {
    years,
    total: {
      fees: sum((year) => year.fees),
      support: sum((year) => year.support),
      royalty: each((scenario) => sum((year) => year.royalty[scenario])),
      commission: sum((year) => year.commission),
      paid: each((scenario) => sum((year) => year.paid[scenario])),
      received: each((scenario) => sum((year) => year.received[scenario])),
    },
    months,
    cut: terms.termMonths === null || terms.termMonths > MOST_MONTHS,
    royaltyUnknown: Boolean(terms.royaltyPercent) && !terms.expectedBaseVnd,
    commissionPercent: share,
  };
}
