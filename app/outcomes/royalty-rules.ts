import { addMonths } from "#app/deals/rules.ts";
import type { Terms } from "#app/negotiation/terms.ts";
import { addDays, localDay } from "#app/platform/local-day.ts";

/** Royalties by period: what may be stated, and what it comes to. Pure; days are "2026-12-31". */

export interface RoyaltyTerms {
  readonly base: NonNullable<Terms["royaltyBase"]>;
  /** 3 means 3%. */
  readonly percent: number;
  /** Most royalty in a year of the contract, integer ₫. */
  readonly capVnd: bigint | null;
  readonly startsOn: string;
  /** Last day of the term; null: without end. */
  readonly endsOn: string | null;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A statement that counts: declared or attested. */
export interface StandingStatement extends Period {
  readonly amountVnd: bigint;
}

const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);

const monthsOn = (day: string, months: number) => localDay(addMonths(noon(day), months));

/** What frozen terms say of royalties, counted from the signing; null where they carry none. */
export function royaltyTermsOf(terms: Terms | null, signedAt: Date | null): RoyaltyTerms | null {
  if (!terms?.royaltyPercent || !terms.royaltyBase || !signedAt) return null;
  const startsOn = localDay(signedAt);
  return {
    base: terms.royaltyBase,
    percent: terms.royaltyPercent,
    capVnd: terms.royaltyCapVnd === null ? null : BigInt(terms.royaltyCapVnd),
    startsOn,
    endsOn: terms.termMonths === null ? null : addDays(monthsOn(startsOn, terms.termMonths), -1),
  };
}

/** The contract's year in which a day lies, from 0. */
export function yearOf({ startsOn }: RoyaltyTerms, day: string): number {
  let year = Math.max(0, Number(day.slice(0, 4)) - Number(startsOn.slice(0, 4)));
  while (year > 0 && monthsOn(startsOn, year * 12) > day) year -= 1;
  return year;
}

const overlaps = (a: Period, b: Period) => a.from <= b.to && b.from <= a.to;

/** What is wrong with a period, by field; null when it may be stated. */
export function faultOfPeriod(
  terms: RoyaltyTerms,
  standing: readonly Period[],
  period: Period,
  today: string,
): { field: "from" | "to"; key: string } | null {
  if (period.to < period.from) return { field: "to", key: "deals.ends_before_start" };
  if (period.to > today) return { field: "to", key: "deals.date_in_future" };
  if (period.from < terms.startsOn) return { field: "from", key: "deals.period_outside_term" };
  if (terms.endsOn !== null && period.to > terms.endsOn) {
    return { field: "to", key: "deals.period_outside_term" };
  }
  // The cap is a year's: a period belongs to one year of the contract, or it would hide in two.
  if (yearOf(terms, period.from) !== yearOf(terms, period.to)) {
    return { field: "to", key: "deals.period_over_year" };
  }
  const stated = standing.some((other) => overlaps(other, period));
  return stated ? { field: "from", key: "deals.period_stated" } : null;
}

/** What a year's cap still leaves; null without a cap. */
export function leftOfCap(
  terms: RoyaltyTerms,
  standing: readonly StandingStatement[],
  day: string,
): bigint | null {
  if (terms.capVnd === null) return null;
  const year = yearOf(terms, day);
  const stated = standing
    .filter(({ from }) => yearOf(terms, from) === year)
    .reduce((sum, { amountVnd }) => sum + amountVnd, 0n);
  return stated >= terms.capVnd ? 0n : terms.capVnd - stated;
}

/** The rate in millionths of a percent, so that 2.35% is counted exactly. */
const MILLION = 1_000_000;

/** Base less deductions, never below nothing, times the rate; half a ₫ and more is rounded up. */
export function royaltyOn(grossVnd: bigint, deductionsVnd: bigint, percent: number): bigint {
  const base = grossVnd > deductionsVnd ? grossVnd - deductionsVnd : 0n;
  const whole = BigInt(MILLION) * 100n;
  return (base * BigInt(Math.round(percent * MILLION)) + whole / 2n) / whole;
}

/** The amount of a statement, as far as the year's cap leaves it. */
export function amountOf(
  terms: RoyaltyTerms,
  standing: readonly StandingStatement[],
  statement: { from: string; grossVnd: bigint; deductionsVnd: bigint },
): bigint {
  const { from, grossVnd, deductionsVnd } = statement;
  const amount = royaltyOn(grossVnd, deductionsVnd, terms.percent);
  const left = leftOfCap(terms, standing, from);
  return left !== null && amount > left ? left : amount;
}

/** Last day of a day's calendar quarter. */
function quarterEnd(day: string): string {
  const month = Math.ceil(Number(day.slice(5, 7)) / 3) * 3;
  return addDays(monthsOn(`${day.slice(0, 4)}-${String(month).padStart(2, "0")}-01`, 1), -1);
}

const earliest = (...days: (string | null)[]) => days.flatMap((day) => day ?? []).sort()[0] ?? null;

/** The first stretch nobody has stated yet, to the end of its quarter; null once the term is stated. */
export function nextPeriod(terms: RoyaltyTerms, standing: readonly Period[]): Period | null {
  const sorted = [...standing].sort((a, b) => a.from.localeCompare(b.from));
  let from = terms.startsOn;
  for (const period of sorted) {
    if (period.from > from) break;
    if (period.to >= from) from = addDays(period.to, 1);
  }
  if (terms.endsOn !== null && from > terms.endsOn) return null;
  const later = sorted.find((period) => period.from > from);
  const yearEnd = addDays(monthsOn(terms.startsOn, (yearOf(terms, from) + 1) * 12), -1);
  const before = later ? addDays(later.from, -1) : null;
  const to = earliest(quarterEnd(from), yearEnd, terms.endsOn, before);
  return to === null ? null : { from, to };
}

interface ReportOfRoyalty {
  readonly state: string;
  readonly royalty: { readonly startsOn: Date; readonly endsOn: Date } | null;
}

/** Last day of the first period no standing report states; null where none is left or none is owed. */
export function unstatedTo(
  terms: RoyaltyTerms | null,
  reports: readonly ReportOfRoyalty[],
): string | null {
  if (!terms) return null;
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const stated = reports.flatMap(({ state, royalty }) =>
    royalty && (state === "declared" || state === "attested")
      ? [{ from: day(royalty.startsOn), to: day(royalty.endsOn) }]
      : [],
  );
  return nextPeriod(terms, stated)?.to ?? null;
}
