import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatDate, formatVndShort, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import type { InUse } from "../home-figures.server.ts";

/** Folding on phones changes `display`, which takes a table's roles away: they are said again. */
const as = {
  table: { role: "table" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** Deals that reached use lately, each with the grade of its evidence. */
export function InUseTable({ rows }: { rows: readonly InUse[] }) {
  const { t } = useTranslation("home");
  if (rows.length === 0) return null;
  const heads = [t("use.technology"), t("use.place"), t("use.result"), t("use.grade")];
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("use.title")}</h2>
        <p>{t("use.note")}</p>
      </div>
      <table className="fold" {...as.table}>
        <thead>
          <tr {...as.row}>
            {heads.map((head) => (
              <th key={head} scope="col" {...as.columnheader}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.title.vi} ${row.buyer.vi}`} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { row: InUse }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  const title = pick(row.title, locale);
  const money = (value: bigint) => formatVndShort(value, locale);
  return (
    <tr {...as.row}>
      <th scope="row" {...as.rowheader} className="t">
        {row.listingId ? <Link to={`/listings/${row.listingId}`}>{title}</Link> : title}
      </th>
      <td {...as.cell} data-l={t("use.place")}>
        {t("use.sites", { buyer: pick(row.buyer, locale), count: Math.max(1, row.sites) })}
        {row.since && (
          <span className="sub">{t("use.since", { date: formatDate(row.since, locale) })}</span>
        )}
      </td>
      <td {...as.cell} data-l={t("use.result")}>
        {row.savingsVnd !== null
          ? t("use.savings", { value: money(row.savingsVnd) })
          : row.revenueVnd !== null
            ? t("use.revenue", { value: money(row.revenueVnd) })
            : t("use.pending")}
      </td>
      <td {...as.cell} data-l={t("use.grade")}>
        {row.grade && (
          <span
            className={`grade ${row.grade}`}
            role="img"
            title={t(`use.grades.${row.grade}`)}
            aria-label={t(`use.grades.${row.grade}`)}
          >
            {row.grade}
          </span>
        )}
      </td>
    </tr>
  );
}
