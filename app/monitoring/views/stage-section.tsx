import { Link } from "react-router";
import { DataTable } from "#app/ui/data-table.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import type { StageTime } from "../model.ts";
import { isSlow, SLOW_AFTER_DAYS } from "../rules.ts";
import { type Question, recordsHref } from "../schema.ts";
import { useFigureWords } from "./use-figure-words.ts";

interface Props {
  question: Question;
  stages: readonly StageTime[];
}

/** Median days in each stage, and where deals stand today. */
export function StageSection({ question, stages }: Props) {
  const words = useFigureWords();
  const { t } = words;
  return (
    <Section
      className="break-inside-avoid"
      folded={t("table.open", { count: stages.length })}
      title={t("stages.title")}
      note={t("stages.note", { days: SLOW_AFTER_DAYS })}
    >
      <DataTable
        caption={t("stages.title")}
        fold="three"
        rows={stages}
        rowKey={({ stage }) => stage}
        columns={[
          { key: "stage", head: t("stages.column"), cell: ({ stage }) => words.stage(stage) },
          {
            key: "median",
            head: t("stages.median"),
            foldName: t("stages.median"),
            numeric: true,
            cell: ({ medianDays }) =>
              medianDays === null
                ? t("stages.none")
                : t("funnel.days", { days: words.days(medianDays) }),
          },
          {
            key: "left",
            head: t("stages.left"),
            foldName: t("stages.left"),
            numeric: true,
            cell: ({ stage, deals }) => (
              <Count to={recordsHref(question, { left: stage })} deals={deals} />
            ),
          },
          {
            key: "standing",
            head: t("stages.standing"),
            foldName: t("stages.standing"),
            numeric: true,
            cell: ({ stage, standing }) => (
              <Count to={recordsHref(question, { state: stage })} deals={standing} />
            ),
          },
          {
            key: "slow",
            head: <span className="vh">{t("targets.standing")}</span>,
            wide: true,
            cell: ({ medianDays }) =>
              isSlow(medianDays) ? <Status shape="wait">{t("stages.slow")}</Status> : null,
          },
        ]}
      />
    </Section>
  );
}

function Count({ to, deals }: { to: string; deals: number }) {
  const words = useFigureWords();
  if (deals === 0) return words.number(0);
  return (
    <Link className="tell" to={to}>
      {words.number(deals)}
    </Link>
  );
}
