import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatDate, formatVndShort, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { GradeMark } from "#app/ui/grade-mark.tsx";
import { Section } from "#app/ui/section.tsx";
import type { InUse } from "../home-model.ts";

/** Deals that reached use lately, each with the grade of its evidence. */
export function InUseTable({ rows, legend }: { rows: readonly InUse[]; legend: ReactNode }) {
  const { t } = useTranslation("home");
  if (rows.length === 0) return null;
  return (
    <Section title={t("use.title")} note={t("use.note")}>
      <DataTable
        caption={t("use.title")}
        rows={rows}
        rowKey={(row) => `${row.title.vi} ${row.buyer.vi}`}
        columns={[
          {
            key: "technology",
            head: t("use.technology"),
            className: "t",
            cell: (row) => <Technology row={row} />,
          },
          {
            key: "place",
            head: t("use.place"),
            foldName: t("use.place"),
            cell: (row) => <Place row={row} />,
          },
          {
            key: "result",
            head: t("use.result"),
            foldName: t("use.result"),
            cell: (row) => <Outcome row={row} />,
          },
          {
            key: "grade",
            head: t("use.grade"),
            foldName: t("use.grade"),
            cell: ({ grade }) =>
              grade && <GradeMark grade={grade} title={t(`use.grades.${grade}`)} />,
          },
        ]}
      />
      {legend}
    </Section>
  );
}

function Technology({ row }: { row: InUse }) {
  const title = pick(row.title, useLocale());
  return row.listingId ? <Link to={`/listings/${row.listingId}`}>{title}</Link> : title;
}

function Place({ row }: { row: InUse }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  return (
    <>
      {t("use.sites", { buyer: pick(row.buyer, locale), count: Math.max(1, row.sites) })}
      {row.since && (
        <span className="sub">{t("use.since", { date: formatDate(row.since, locale) })}</span>
      )}
    </>
  );
}

function Outcome({ row: { savingsVnd, revenueVnd } }: { row: InUse }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  const money = (value: bigint) => formatVndShort(value, locale);
  if (savingsVnd !== null) return t("use.savings", { value: money(savingsVnd) });
  if (revenueVnd !== null) return t("use.revenue", { value: money(revenueVnd) });
  return t("use.pending");
}
