import type { RoleNames } from "#app/deals/role-words.ts";
import { formatNumber, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { type Forecast, type ForecastYear, scenarios } from "../forecast.ts";

interface Props {
  forecast: Forecast;
  roles: RoleNames;
}

/** What the sheet would cost the buyer and bring the seller: the whole term, then year by year. */
export function ForecastTable({ forecast, roles }: Props) {
  const { t } = useTranslation("negotiation");
  const locale = useLocale();
  const vnd = (amount: number) => formatVnd(amount, locale);
  const { total } = forecast;
  return (
    <>
      <DataTable
        caption={t("forecast.total", { count: forecast.months })}
        fold="one"
        rows={totalRows(forecast)}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "what",
            head: t("forecast.total", { count: forecast.months }),
            cell: ({ key }) => t(`forecast.line.${key}`, { ...roles }),
          },
          ...scenarios.map((scenario) => ({
            key: scenario,
            head: t(`forecast.${scenario}`),
            foldName: t(`forecast.${scenario}`),
            numeric: true,
            cell: (row: TotalRow) => vnd(row.amounts[scenario]),
          })),
        ]}
      />
      <Notes forecast={forecast} roles={roles} />
      {forecast.years.length > 1 && (
        <Disclosure summary={t("forecast.by_year", { count: forecast.years.length })}>
          <Years years={forecast.years} royalty={total.royalty.high > 0} roles={roles} />
        </Disclosure>
      )}
    </>
  );
}

type LineKey = "fees" | "support" | "royalty" | "paid" | "commission" | "received";
interface TotalRow {
  key: LineKey;
  amounts: Readonly<Record<(typeof scenarios)[number], number>>;
}

/** Lines that are nothing in every scenario are left out, except what is paid and received. */
function totalRows({ total }: Forecast): TotalRow[] {
  const same = (amount: number) => ({ low: amount, base: amount, high: amount });
  const rows: TotalRow[] = [
    { key: "fees", amounts: same(total.fees) },
    { key: "support", amounts: same(total.support) },
    { key: "royalty", amounts: total.royalty },
    { key: "paid", amounts: total.paid },
    { key: "commission", amounts: same(total.commission) },
    { key: "received", amounts: total.received },
  ];
  return rows.filter(
    ({ key, amounts }) => key === "paid" || key === "received" || amounts.high > 0,
  );
}

function Notes({ forecast, roles }: Props) {
  const { t } = useTranslation("negotiation");
  const locale = useLocale();
  const { commissionPercent, royaltyUnknown, cut } = forecast;
  return (
    <p className="note">
      {t("forecast.scenarios")} {royaltyUnknown && `${t("forecast.royalty_unknown")} `}
      {commissionPercent > 0
        ? t("forecast.commission", {
            percent: formatNumber(commissionPercent, locale, 2),
            ...roles,
          })
        : t("forecast.no_commission")}{" "}
      {cut && `${t("forecast.cut", { count: forecast.months / 12 })} `}
      {t("forecast.taxes")}
    </p>
  );
}

interface YearsProps extends Pick<Props, "roles"> {
  years: readonly ForecastYear[];
  royalty: boolean;
}

function Years({ years, royalty, roles }: YearsProps) {
  const { t } = useTranslation("negotiation");
  const locale = useLocale();
  const vnd = (amount: number) => formatVnd(amount, locale);
  const column = (key: LineKey, amount: (year: ForecastYear) => number) => ({
    key,
    head: t(`forecast.line.${key}`, { ...roles }),
    foldName: t(`forecast.line.${key}`, { ...roles }),
    numeric: true,
    cell: (year: ForecastYear) => vnd(amount(year)),
  });
  return (
    <DataTable
      caption={t("forecast.by_year", { count: years.length })}
      fold="two"
      rows={years}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: "year",
          head: t("forecast.year_head"),
          cell: ({ number, months }) =>
            months === 12
              ? t("forecast.year", { number })
              : t("forecast.year_part", { number, count: months }),
        },
        column("fees", (year) => year.fees),
        column("support", (year) => year.support),
        ...(royalty ? [column("royalty", (year) => year.royalty.base)] : []),
        column("paid", (year) => year.paid.base),
        column("received", (year) => year.received.base),
      ]}
    />
  );
}
