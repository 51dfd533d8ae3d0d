import type { OpenFigures, OpenLine, Told } from "./open-figures-model.ts";

/** Integer ₫ up to nine quadrillion fit a JSON number exactly. */
const whole = (amount: Told<bigint>) => (typeof amount === "bigint" ? Number(amount) : null);
const count = (deals: Told<number>) => (typeof deals === "number" ? deals : null);
const days = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

const lineOf = ({ counts, signedValueVnd }: OpenLine) => ({
  introductions: count(counts.introduced),
  signed: count(counts.signed),
  delivered: count(counts.delivered),
  commercialised: count(counts.commercialised),
  signedValueVnd: whole(signedValueVnd),
});

/** The body of `GET /api/v1/statistics`; null stands for a number of one or two deals, or unknown. */
export function openData(figures: OpenFigures) {
  const { period, counts, signedByGrade } = figures;
  return {
    period,
    counts: {
      introductions: count(counts.introduced),
      signed: count(counts.signed),
      delivered: count(counts.delivered),
      commercialised: count(counts.commercialised),
    },
    signedValueByGrade: Object.fromEntries(
      Object.entries(signedByGrade).map(([grade, { deals, valueVnd }]) => [
        grade,
        { deals: count(deals), valueVnd: whole(valueVnd) },
      ]),
    ),
    moneyThroughPlatformVnd: whole(figures.moneyThroughPlatformVnd),
    funnel: figures.funnel.map(({ step, deals, daysToNext }) => ({
      step,
      deals: count(deals),
      medianDaysToNext: days(daysToNext),
    })),
    medianDaysByStage: Object.fromEntries(
      figures.stages.map(({ stage, medianDays }) => [stage, days(medianDays)]),
    ),
    byMonth: figures.byMonth.map((line) => ({ month: line.code, ...lineOf(line) })),
    byIndustry: figures.byIndustry.map((line) => ({ industry: line.code, ...lineOf(line) })),
  };
}
