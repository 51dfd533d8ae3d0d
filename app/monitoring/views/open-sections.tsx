import { Link } from "react-router";
import { DataTable } from "#app/ui/data-table.tsx";
import { GradeMark } from "#app/ui/grade-mark.tsx";
import { Section } from "#app/ui/section.tsx";
import { type Measure, measures } from "../model.ts";
import type { OpenFigures, OpenLine, Told } from "../open-figures-model.ts";
import { type FigureWords, useFigureWords } from "./use-figure-words.ts";

const isHidden = (value: unknown): value is "few" | "withheld" =>
  value === "few" || value === "withheld";

/** A number, or why it is not told. */
export function told(words: FigureWords, count: Told<number>): string {
  return isHidden(count) ? words.t(`open.${count}`) : words.number(count);
}

/** A value of few deals is not told at all: "under 3" is how many they are. */
function toldValue(words: FigureWords, value: Told<bigint>): string {
  return isHidden(value) ? words.t("open.withheld") : words.vndShort(value);
}

/** The value by grade, and what the grades mean. */
export function OpenGrades({ figures }: { figures: OpenFigures }) {
  const words = useFigureWords();
  const { t } = words;
  const rows = (["A", "B", "C", "D", "E"] as const).map((grade) => ({
    grade,
    ...figures.signedByGrade[grade],
  }));
  return (
    <Section title={t("grades.title")} note={t("grades.note")}>
      <DataTable
        caption={t("grades.title")}
        className="grades"
        fold="two"
        rows={rows}
        rowKey={({ grade }) => grade}
        columns={[
          {
            key: "grade",
            head: t("grades.column"),
            className: "whitespace-nowrap",
            cell: ({ grade }) => (
              <>
                <GradeMark grade={grade} title={t("grades.letter", { grade })} />
                {t(`grades.${grade}`)}
              </>
            ),
          },
          {
            key: "deals",
            head: t("grades.deals"),
            foldName: t("grades.deals"),
            numeric: true,
            cell: ({ deals }) => told(words, deals),
          },
          {
            key: "value",
            head: t("grades.value"),
            foldName: t("grades.value"),
            numeric: true,
            cell: ({ valueVnd }) => toldValue(words, valueVnd),
          },
          {
            key: "meaning",
            head: t("open.meaning"),
            wide: true,
            className: "text-t-15",
            cell: ({ grade }) => t(`open.means.${grade}`),
          },
        ]}
      />
      <p className="note">
        <strong>
          {t("open.money_text", { amount: toldValue(words, figures.moneyThroughPlatformVnd) })}
        </strong>{" "}
        {t("grades.money_note")}
      </p>
    </Section>
  );
}

interface LinesProps {
  title: string;
  note: string;
  column: string;
  lines: readonly OpenLine[];
  label: (code: string) => string;
}

/** Counts and value of each line; what is too small is not told. */
function OpenLines({ title, note, column, lines, label }: LinesProps) {
  const words = useFigureWords();
  const { t } = words;
  const count = (measure: Measure) => ({
    key: measure,
    head: t(`table.${measure}`),
    foldName: t(`table.${measure}`),
    numeric: true,
    cell: ({ counts }: OpenLine) => told(words, counts[measure]),
  });
  const [introduced, signed, ...later] = measures.map(count);
  const value = {
    key: "value",
    head: t("table.value"),
    foldName: t("table.value"),
    numeric: true,
    cell: ({ signedValueVnd }: OpenLine) => toldValue(words, signedValueVnd),
  };
  return (
    <Section title={title} note={note} folded={t("table.open", { count: lines.length })}>
      <DataTable
        caption={title}
        fold="three"
        rows={lines}
        rowKey={({ code }) => code}
        columns={[
          { key: "name", head: column, cell: ({ code }) => label(code) },
          ...[introduced, signed, value, ...later].filter((one) => one !== undefined),
        ]}
      />
    </Section>
  );
}

export function OpenIndustries({ figures }: { figures: OpenFigures }) {
  const words = useFigureWords();
  const { t } = words;
  if (figures.byIndustry.length === 0) return null;
  return (
    <OpenLines
      title={t("industries.title")}
      note={t("industries.note")}
      column={t("industries.column")}
      lines={figures.byIndustry}
      label={words.industry}
    />
  );
}

export function OpenMonths({ figures }: { figures: OpenFigures }) {
  const words = useFigureWords();
  const { t } = words;
  if (figures.byMonth.length === 0) return null;
  return (
    <OpenLines
      title={t("months.title")}
      note={t("open.how.time")}
      column={t("months.column")}
      lines={figures.byMonth.toReversed()}
      label={(code) => t("months.name", words.month(code))}
    />
  );
}

/** How far requests come and how long it takes, as a table. */
export function OpenFunnel({ figures }: { figures: OpenFigures }) {
  const words = useFigureWords();
  const { t } = words;
  return (
    <Section title={t("stages.title")} note={t("open.funnel_note")}>
      <DataTable
        caption={t("stages.title")}
        fold="two"
        rows={figures.funnel}
        rowKey={({ step }) => step}
        columns={[
          { key: "step", head: t("stages.column"), cell: ({ step }) => t(`funnel.steps.${step}`) },
          {
            key: "deals",
            head: t("grades.deals"),
            foldName: t("grades.deals"),
            numeric: true,
            cell: ({ deals }) => told(words, deals),
          },
          {
            key: "days",
            head: t("open.next"),
            foldName: t("open.next"),
            numeric: true,
            cell: ({ daysToNext }) =>
              daysToNext === null ? "" : t("funnel.days", { days: words.days(daysToNext) }),
          },
        ]}
      />
    </Section>
  );
}

/** How things are counted, and the same figures for programs. */
export function HowItCounts() {
  const { t } = useFigureWords();
  const lines = ["four", "grade", "money", "small", "time"] as const;
  return (
    <>
      <Section id="how" title={t("open.how.title")} note={t("open.how.note")}>
        <ul className="rows">
          {lines.map((line) => (
            <li key={line}>{t(`open.how.${line}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="data" title={t("open.data.title")} note={t("open.data.note")}>
        <ul className="rows">
          <li>
            <Link reloadDocument to="/api/v1/statistics">
              {t("open.data.json")}
            </Link>
          </li>
          <li>
            <Link reloadDocument to="/api/v1/openapi.json">
              {t("open.data.api")}
            </Link>
          </li>
        </ul>
      </Section>
    </>
  );
}
