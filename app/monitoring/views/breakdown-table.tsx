import type { ReactNode } from "react";
import { Link } from "react-router";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Section } from "#app/ui/section.tsx";
import { type Breakdown, type Measure, measures } from "../model.ts";
import { strongShare, sumOf } from "../rules.ts";
import { type Narrowing, type Question, recordsHref, type Selection } from "../schema.ts";
import { useFigureWords } from "./use-figure-words.ts";

interface TableProps<Line extends Breakdown> {
  question: Question;
  caption: string;
  /** Head of the first column. */
  column: string;
  lines: readonly Line[];
  label: (line: Line) => ReactNode;
  /** What opens the records of a line. */
  narrow: (line: Line) => Partial<Narrowing & Selection>;
}

/** Lines shown at once; the rest stands folded under them. */
const MOST_LINES = 8;

/** The four counts and the signed value of each line; every number opens its records. */
export function BreakdownTable<Line extends Breakdown>(props: TableProps<Line>) {
  const { question, caption, column, lines, label, narrow } = props;
  const words = useFigureWords();
  const { t } = words;
  const count = (measure: Measure) => ({
    key: measure,
    head: t(`table.${measure}`),
    foldName: t(`table.${measure}`),
    numeric: true,
    cell: (line: Line) =>
      line.counts[measure] === 0 ? (
        words.number(0)
      ) : (
        <Link className="tell" to={recordsHref(question, { by: measure, ...narrow(line) })}>
          {words.number(line.counts[measure])}
        </Link>
      ),
  });
  const [introduced, signed, ...later] = measures.map(count);
  const value = {
    key: "value",
    head: t("table.value"),
    foldName: t("table.value"),
    numeric: true,
    cell: (line: Line) => <SignedValue line={line} />,
  };
  return (
    <DataTable
      caption={caption}
      fold="three"
      rows={lines}
      rowKey={({ code }) => code}
      columns={[
        { key: "name", head: column, cell: label },
        ...[introduced, signed, value, ...later].filter((one) => one !== undefined),
      ]}
    />
  );
}

/** A value with how much of it is well proven. */
function SignedValue({ line }: { line: Breakdown }) {
  const words = useFigureWords();
  const { valueVnd } = sumOf(line.signedByGrade);
  if (valueVnd === 0n) return null;
  const share = words.percent(strongShare(line.signedByGrade));
  return (
    <>
      {words.vndShort(valueVnd)}
      <span className="sub">{words.t("table.strong", { share })}</span>
    </>
  );
}

interface SectionProps<Line extends Breakdown> extends Omit<TableProps<Line>, "caption"> {
  title: string;
  note: string;
}

export function BreakdownSection<Line extends Breakdown>(props: SectionProps<Line>) {
  const { title, note, lines, ...table } = props;
  const { t } = useFigureWords();
  const rest = lines.slice(MOST_LINES);
  return (
    <Section
      title={title}
      note={note}
      folded={lines.length > 0 ? t("table.open", { count: lines.length }) : undefined}
    >
      {lines.length === 0 ? (
        <EmptyState inSection title={t("months.none")}>
          {t("months.none_text")}
        </EmptyState>
      ) : (
        <BreakdownTable caption={title} lines={lines.slice(0, MOST_LINES)} {...table} />
      )}
      {rest.length > 0 && (
        <Disclosure summary={t("table.rest", { count: rest.length })} className="mt-s-2">
          <BreakdownTable caption={title} lines={rest} {...table} />
        </Disclosure>
      )}
    </Section>
  );
}
