import { formatFixed } from "#app/i18n/format.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MonthBars } from "#app/ui/month-bars.tsx";
import { Section } from "#app/ui/section.tsx";
import { FillKey } from "#app/ui/stack-bar.tsx";
import { type Breakdown, grades } from "../model.ts";
import { monthsOf } from "../period.ts";
import { emptyByGrade, sumOf } from "../rules.ts";
import type { Question } from "../schema.ts";
import { BreakdownTable } from "./breakdown-table.tsx";
import { useFigureWords } from "./use-figure-words.ts";

/** As many bars as a page can hold. */
const MOST_MONTHS = 18;

const nothing = { introduced: 0, signed: 0, delivered: 0, commercialised: 0 };

/** Months in which nothing happened are shown too, from the first in which something did. */
function everyMonth(question: Question, lines: readonly Breakdown[]): Breakdown[] {
  const known = new Map(lines.map((line) => [line.code, line]));
  const first = lines.map(({ code }) => code).sort()[0];
  if (!first) return [];
  const from = `${first}-01` > question.span.from ? `${first}-01` : question.span.from;
  return monthsOf({ from, to: question.span.to })
    .map((code) => known.get(code) ?? { code, counts: nothing, signedByGrade: emptyByGrade() })
    .slice(-MOST_MONTHS);
}

interface Props {
  question: Question;
  lines: readonly Breakdown[];
}

/** Signed value by month and grade, as bars and as a table. */
export function MonthSection({ question, lines }: Props) {
  const words = useFigureWords();
  const { t } = words;
  const months = everyMonth(question, lines);
  const several = new Set(months.map(({ code }) => code.slice(0, 4))).size > 1;
  const january = months.findIndex(({ code }) => code.endsWith("-01"));
  const today = question.span.to;
  // Three digits stand over the narrowest bar.
  const billions = (amount: bigint) => {
    const value = Number(amount) / 1e9;
    return formatFixed(value, words.locale, value >= 100 ? 0 : value >= 0.1 ? 1 : 2);
  };
  const partial = { ...words.month(today), days: Number(today.slice(8)) };
  return (
    <Section
      title={t("months.title")}
      note={`${t("months.note")} ${t("months.note_partial", partial)}`}
    >
      {months.length === 0 && (
        <EmptyState inSection title={t("months.none")}>
          {t("months.none_text")}
        </EmptyState>
      )}
      {months.length > 0 && (
        <>
          <FillKey
            entries={grades.map((rank) => ({ rank, text: `${rank}, ${t(`grades.${rank}`)}` }))}
          />
          <MonthBars
            label={t("months.label")}
            months={months.map(({ code, signedByGrade }, at) => {
              const { valueVnd } = sumOf(signedByGrade);
              const parts = words.month(code);
              const newYear = several && code.endsWith("-01");
              return {
                key: code,
                short: newYear ? t("months.short_year", parts) : t("months.short", parts),
                spared: (at - january) % 2 !== 0,
                text: t("months.text", { ...parts, value: words.vndShort(valueVnd) }),
                total: valueVnd > 0n ? billions(valueVnd) : "",
                parts: grades.map((rank) => ({
                  rank,
                  value: Number(signedByGrade[rank].valueVnd),
                })),
              };
            })}
          />
          <Disclosure summary={t("months.open")} className="mt-s-3">
            <BreakdownTable
              question={question}
              caption={t("months.title")}
              column={t("months.column")}
              lines={months.toReversed()}
              label={({ code }) => t("months.name", words.month(code))}
              narrow={({ code }) => ({ month: code })}
            />
          </Disclosure>
        </>
      )}
    </Section>
  );
}
