import type { OpenFigures, OpenLine } from "./model.ts";

/** Integer ₫ up to nine quadrillion fit a JSON number exactly. */
const whole = (amount: bigint | null) => (amount === null ? null : Number(amount));
const days = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

const lineOf = ({ counts, signedValueVnd }: OpenLine) => ({
  introductions: counts.introduced,
  signed: counts.signed,
  delivered: counts.delivered,
  commercialised: counts.commercialised,
  signedValueVnd: whole(signedValueVnd),
});

/** The body of `GET /api/v1/statistics`; null stands for a number of one or two deals, or unknown. */
export function openData(figures: OpenFigures) {
  const { period, counts, signedByGrade } = figures;
  return {
    period,
    counts: {
      introductions: counts.introduced,
      signed: counts.signed,
      delivered: counts.delivered,
      commercialised: counts.commercialised,
    },
    signedValueByGrade: Object.fromEntries(
      Object.entries(signedByGrade).map(([grade, { deals, valueVnd }]) => [
        grade,
        { deals, valueVnd: whole(valueVnd) },
      ]),
    ),
    moneyThroughPlatformVnd: whole(figures.moneyThroughPlatformVnd),
    funnel: figures.funnel.map(({ step, deals, daysToNext }) => ({
      step,
      deals,
      medianDaysToNext: days(daysToNext),
    })),
    medianDaysByStage: Object.fromEntries(
      figures.stages.map(({ stage, medianDays }) => [stage, days(medianDays)]),
    ),
    byMonth: figures.byMonth.map((line) => ({ month: line.code, ...lineOf(line) })),
    byIndustry: figures.byIndustry.map((line) => ({ industry: line.code, ...lineOf(line) })),
  };
}
