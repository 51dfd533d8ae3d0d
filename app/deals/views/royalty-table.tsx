import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { RoyaltyPage, StatementRow } from "#app/outcomes/royalty-model.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Status } from "#app/ui/status.tsx";
import { useDealWords } from "./use-deal-words.ts";

const mark = { declared: "wait", attested: "done", contested: "urgent", withdrawn: "off" } as const;

/** A date of a narrow column does not break within itself. */
const ofOnePiece = (date: string) => date.replaceAll(" ", "\u00a0");

/** Every statement with its period, how its amount came about, and how it stands. */
export function RoyaltyTable({ page }: { page: RoyaltyPage }) {
  const { t } = useTranslation("outcomes");
  const { vnd, date } = useDealWords();
  const money = (name: "grossVnd" | "deductionsVnd" | "amountVnd", head: string) => ({
    key: name,
    head,
    foldName: head,
    numeric: true,
    cell: (row: StatementRow) => vnd(row[name]),
  });
  return (
    <DataTable
      fold="two"
      caption={t("royalty.table")}
      rows={page.rows}
      rowKey={({ reportId }) => reportId}
      columns={[
        {
          key: "period",
          head: t("royalty.period"),
          cell: ({ from, to }) =>
            t("royalty.from_to", { from: ofOnePiece(date(from)), to: ofOnePiece(date(to)) }),
        },
        money("grossVnd", t("royalty.gross")),
        money("deductionsVnd", t("royalty.deductions")),
        { ...money("amountVnd", t("royalty.amount")), className: "font-semibold" },
        {
          key: "state",
          head: t("royalty.state"),
          wide: true,
          cell: (row) => (
            <>
              <Status shape={mark[row.state]}>{t(`royalty.states.${row.state}`)}</Status>
              <br />
              {row.whatInUse} {row.deductionsNote}{" "}
              {row.evidenceDocumentId && (
                <a href={`/files/${row.evidenceDocumentId}`}>{t("royalty.evidence")}</a>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
