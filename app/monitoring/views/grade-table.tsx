import type { ReactNode } from "react";
import { DataTable } from "#app/ui/data-table.tsx";
import { GradeMark } from "#app/ui/grade-mark.tsx";
import { StackBar } from "#app/ui/stack-bar.tsx";
import { type ByGrade, type Grade, grades } from "../model.ts";
import { shareOf, sumOf } from "../rules.ts";
import { useFigureWords } from "./use-figure-words.ts";

interface Props {
  byGrade: ByGrade;
  /** How the number of deals of a grade is shown, e.g. as a link to them. */
  count: (grade: Grade | null, deals: number) => ReactNode;
}

/** Value by evidence grade: the bar, its numbers, and the total that never stands without them. */
export function GradeTable({ byGrade, count }: Props) {
  const words = useFigureWords();
  const { t } = words;
  const total = sumOf(byGrade);
  const share = (grade: Grade) => words.percent(shareOf(byGrade[grade].valueVnd, total.valueVnd));
  const shares = grades.map((grade) => `${grade} ${share(grade)}`).join(", ");
  return (
    <>
      {total.valueVnd > 0n && (
        <StackBar
          label={t("grades.bar", { shares })}
          parts={grades.map((rank) => ({ rank, value: Number(byGrade[rank].valueVnd) }))}
        />
      )}
      <DataTable
        caption={t("grades.title")}
        className="grades"
        fold="three"
        rows={grades}
        rowKey={(grade) => grade}
        columns={[
          {
            key: "grade",
            head: t("grades.column"),
            cell: (grade) => (
              <>
                <GradeMark grade={grade} title={t("grades.letter", { grade })} />
                {t(`grades.${grade}`)}
              </>
            ),
            foot: t("grades.all"),
          },
          {
            key: "deals",
            head: t("grades.deals"),
            foldName: t("grades.deals"),
            numeric: true,
            cell: (grade) => count(grade, byGrade[grade].deals),
            foot: count(null, total.deals),
          },
          {
            key: "value",
            head: t("grades.value"),
            foldName: t("grades.value"),
            numeric: true,
            cell: (grade) => words.vnd(byGrade[grade].valueVnd),
            foot: words.vnd(total.valueVnd),
          },
          {
            key: "share",
            head: t("grades.share"),
            foldName: t("grades.share"),
            numeric: true,
            cell: share,
            foot: total.valueVnd > 0n ? words.percent(1) : "",
          },
        ]}
      />
    </>
  );
}
