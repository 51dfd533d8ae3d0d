import { Link } from "react-router";
import { DataTable } from "#app/ui/data-table.tsx";
import { GradeMark } from "#app/ui/grade-mark.tsx";
import { Status } from "#app/ui/status.tsx";
import type { Bilingual, DealRecord, Opening, OtherList, OtherRecord } from "../model.ts";
import { useFigureWords } from "./use-figure-words.ts";

interface Props {
  rows: readonly DealRecord[];
  by: Opening | null;
  /** Names of wards by code. */
  wards: Readonly<Record<string, { vi: string; en: string }>>;
}

/** The date a list was opened by comes first; else the latest step that was reached. */
function dateOf(row: DealRecord, by: Opening | null): { step: Opening; at: Date } {
  const dates: [Opening, Date | null][] = [
    ["commercialised", row.commercialisedAt],
    ["delivered", row.deliveredAt],
    ["signed", row.signedAt],
    ["agreed", row.agreedAt],
    ["introduced", row.introducedAt],
  ];
  const asked = dates.find(([step, at]) => step === by && at);
  const [step, at] =
    asked ?? dates.find(([name, time]) => by !== "requested" && name && time) ?? [];
  return step && at ? { step, at } : { step: "requested", at: row.requestedAt };
}

/** Deals behind a number, one line each; nothing confidential. */
export function RecordsTable({ rows, by, wards }: Props) {
  const words = useFigureWords();
  const { t, say, locale } = words;
  return (
    <DataTable
      caption={t("records.list")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "deal",
          head: t("records.deal"),
          className: "w-[28%]",
          cell: (row) => (
            <>
              <Link className="tell" to={`/deals/${row.id}`}>
                {words.name(row.title)}
              </Link>
              <span className="sub num">{row.code}</span>
            </>
          ),
        },
        {
          key: "parties",
          head: t("records.parties"),
          foldName: t("records.parties"),
          cell: (row) => (
            <>
              <span className="block">{t("records.seller", { name: words.name(row.seller) })}</span>
              <span className="block">{t("records.buyer", { name: words.name(row.buyer) })}</span>
            </>
          ),
          className: "text-t-15 w-[24%]",
        },
        {
          key: "where",
          head: t("records.where"),
          foldName: t("records.where"),
          cell: (row) => (
            <>
              {words.industry(row.industry)}
              <span className="sub">{(row.wardCode && wards[row.wardCode]?.[locale]) || ""}</span>
            </>
          ),
          className: "text-t-15",
        },
        {
          key: "state",
          head: t("records.state"),
          foldName: t("records.state"),
          cell: (row) => (
            <>
              <span className="block">{words.state(row.state)}</span>
              {row.disputed && <Status shape="urgent">{t("records.disputed")}</Status>}
            </>
          ),
          className: "text-t-15",
        },
        {
          key: "date",
          head: t("records.dates"),
          foldName: t("records.dates"),
          cell: (row) => {
            const { step, at } = dateOf(row, by);
            return (
              <>
                {say(`records.date.${step}`, { date: words.date(at) })}
                {by === "paid" && (
                  <span className="sub">
                    {t("records.date.paid", { amount: words.vnd(row.paidVnd) })}
                  </span>
                )}
              </>
            );
          },
          className: "text-t-15",
        },
        {
          key: "value",
          head: t("records.value"),
          foldName: t("records.value"),
          numeric: true,
          cell: ({ valueVnd }) => (valueVnd === null ? t("records.no_value") : words.vnd(valueVnd)),
        },
        {
          key: "grade",
          head: t("records.grade"),
          foldName: t("records.grade"),
          numeric: true,
          cell: ({ grade, valueVnd }) =>
            grade ? (
              <GradeMark grade={grade} title={words.grade(grade)} />
            ) : (
              valueVnd !== null && t("records.no_grade")
            ),
        },
      ]}
    />
  );
}

/** Listings or organisations behind a number. */
export function OtherRecordsTable({
  rows,
  list,
}: {
  rows: readonly OtherRecord[];
  list: OtherList;
}) {
  const words = useFigureWords();
  const { t } = words;
  const firms = list === "verified_suppliers";
  const detail = (text: Bilingual) => (firms ? words.kind(text.vi) : words.name(text));
  return (
    <DataTable
      caption={t("records.list")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          head: t("records.name"),
          cell: (row) => (
            <Link className="tell" to={`/${firms ? "organisations" : "listings"}/${row.id}`}>
              {words.name(row.title)}
            </Link>
          ),
        },
        {
          key: "owner",
          head: t("records.owner"),
          foldName: t("records.owner"),
          cell: (row) => detail(row.detail),
        },
        {
          key: "at",
          head: t("records.at"),
          foldName: t("records.at"),
          cell: (row) => row.at && words.date(row.at),
        },
      ]}
    />
  );
}
