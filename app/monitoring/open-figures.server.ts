import type { Tx } from "#app/platform/db/client.server.ts";
import { funnel, stageTimes } from "./funnel.server.ts";
import { indicators, moneyThroughPlatform } from "./indicators.server.ts";
import { type Breakdown, type Grade, grades, type Measure, measures } from "./model.ts";
import type { OpenCell, OpenFigures, OpenLine, Told } from "./open-figures-model.ts";
import { monthsOf, type Span } from "./period.ts";
import { sumOf } from "./rules.ts";
import { noSelection } from "./schema.ts";
import { hiddenCells, SMALLEST_CELL } from "./suppression.ts";

/**
 * What everybody may know of a span of whole months: no names, and no cell of one or two deals. Four
 * statements at once.
 */
export async function openFigures(db: Tx, span: Span): Promise<OpenFigures> {
  const [figures, money, steps, stages] = await Promise.all([
    indicators(db, span, noSelection),
    moneyThroughPlatform(db, span, noSelection),
    funnel(db, span, noSelection),
    stageTimes(db, span, noSelection),
  ]);
  return {
    period: span,
    counts: eachMeasure((measure) => told(figures.counts[measure])),
    signedByGrade: gradesOf(figures.signedByGrade),
    moneyThroughPlatformVnd: told(money.deals) === "few" ? "few" : money.valueVnd,
    funnel: steps.map(({ step, deals, daysToNext }, index) => ({
      step,
      deals: told(deals),
      daysToNext: enough(steps[index + 1]?.deals) ? daysToNext : null,
    })),
    stages: stages.map(({ stage, deals, medianDays }) => ({
      stage,
      medianDays: enough(deals) ? medianDays : null,
    })),
    byMonth: linesOf(everyMonth(span, figures.byMonth)),
    // Not by value: the order would rank what is not told.
    byIndustry: linesOf(figures.byIndustry).sort(byIntroductions),
  };
}

const enough = (deals = 0) => deals >= SMALLEST_CELL;
const told = (deals: number): Told<number> => (deals === 0 || enough(deals) ? deals : "few");

/** Why each cell of a column is hidden, or null where it is told. */
function coversOf(counts: readonly number[]): ("few" | "withheld" | null)[] {
  const hidden = hiddenCells(counts);
  return counts.map((count, index) => {
    if (!hidden[index]) return null;
    return enough(count) ? "withheld" : "few";
  });
}

const shown = (count: Told<number>) => (typeof count === "number" ? count : 0);
const byIntroductions = (a: OpenLine, b: OpenLine) =>
  shown(b.counts.introduced) - shown(a.counts.introduced) || (a.code < b.code ? -1 : 1);

function eachMeasure<T>(of: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measures.map((measure) => [measure, of(measure)])) as Record<
    Measure,
    T
  >;
}

function gradesOf(byGrade: Breakdown["signedByGrade"]): Record<Grade, OpenCell> {
  const covers = coversOf(grades.map((grade) => byGrade[grade].deals));
  const cells = grades.map((grade, index): [Grade, OpenCell] => {
    const cover = covers[index];
    return [grade, cover ? { deals: cover, valueVnd: cover } : byGrade[grade]];
  });
  return Object.fromEntries(cells) as Record<Grade, OpenCell>;
}

/** Months in which nothing happened are told too, from the first in which something did. */
function everyMonth(span: Span, lines: readonly Breakdown[]): Breakdown[] {
  const [first] = lines;
  if (!first) return [];
  const known = new Map(lines.map((line) => [line.code, line]));
  const from = first.code > span.from.slice(0, 7) ? `${first.code}-01` : span.from;
  const nothing = { ...first, counts: eachMeasure(() => 0), signedByGrade: none };
  return monthsOf({ from, to: span.to }).map((code) => known.get(code) ?? { ...nothing, code });
}

const nobody = { deals: 0, valueVnd: 0n };
const none = { A: nobody, B: nobody, C: nobody, D: nobody, E: nobody };

/** Every column is a breakdown of a total that is told too. */
function linesOf(lines: readonly Breakdown[]): OpenLine[] {
  const covers = eachMeasure((measure) => coversOf(lines.map(({ counts }) => counts[measure])));
  return lines.map(({ code, counts, signedByGrade }, index) => ({
    code,
    counts: eachMeasure((measure) => covers[measure][index] ?? counts[measure]),
    signedValueVnd: covers.signed[index] ?? sumOf(signedByGrade).valueVnd,
  }));
}
