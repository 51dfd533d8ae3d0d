import { Link } from "react-router";
import { formatDateTime, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type Column, DataTable } from "#app/ui/data-table.tsx";
import { type Account, accounts, type BookingKind } from "../ledger.ts";

export interface BalanceLine {
  account: Account;
  amount: bigint;
  entries: number;
}

/** The two columns a figure can stand in: a debit is above zero, a credit below. */
function useSides<Item>(amountOf: (item: Item) => bigint): Column<Item>[] {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  return [
    {
      key: "debit",
      head: t("operator.debit"),
      foldName: t("operator.debit"),
      numeric: true,
      cell: (item) => (amountOf(item) > 0n ? formatVnd(amountOf(item), locale) : ""),
    },
    {
      key: "credit",
      head: t("operator.credit"),
      foldName: t("operator.credit"),
      numeric: true,
      cell: (item) => (amountOf(item) < 0n ? formatVnd(-amountOf(item), locale) : ""),
    },
  ];
}

/** Balance of every account; each opens the entries behind it. */
export function BalanceTable({ balances }: { balances: readonly BalanceLine[] }) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const known = new Map(balances.map((line) => [line.account, line.amount]));
  const totalOf = (wanted: 1n | -1n) =>
    balances.reduce((sum, { amount }) => (amount * wanted > 0n ? sum + amount * wanted : sum), 0n);
  const [debit, credit] = useSides<Account>((account) => known.get(account) ?? 0n);
  if (!debit || !credit) return null;
  return (
    <DataTable
      caption={t("operator.ledger")}
      rows={accounts}
      rowKey={(account) => account}
      fold="two"
      columns={[
        {
          key: "account",
          head: t("operator.account"),
          cell: (account) => (
            <Link to={`?account=${account}#entries`}>{t(`accounts.${account}`)}</Link>
          ),
          foot: t("operator.sum"),
        },
        { ...debit, foot: formatVnd(totalOf(1n), locale) },
        { ...credit, foot: formatVnd(totalOf(-1n), locale) },
      ]}
    />
  );
}

export interface EntryLine {
  id: string;
  account: Account;
  amount: bigint;
  dealCode: string;
  transaction: { kind: string; dealId: string; paymentId: string | null; bookedAt: Date };
}

/** Entries, newest first, each with the fact behind it and the deal it belongs to. */
export function EntryTable({ entries }: { entries: readonly EntryLine[] }) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const sides = useSides<EntryLine>((entry) => entry.amount);
  if (entries.length === 0) return <p className="sub">{t("operator.entries_none")}</p>;
  return (
    <DataTable
      caption={t("operator.entries")}
      rows={entries}
      rowKey={(entry) => entry.id}
      fold="two"
      columns={[
        {
          key: "what",
          head: t("operator.what"),
          className: "w-[24%]",
          cell: ({ transaction }) => (
            <>
              {t(`bookings.${transaction.kind as BookingKind}`)}
              <span className="sub">{formatDateTime(transaction.bookedAt, locale)}</span>
            </>
          ),
        },
        {
          key: "account",
          head: t("operator.account"),
          wide: true,
          cell: (entry) => t(`accounts.${entry.account}`),
        },
        {
          key: "deal",
          head: t("operator.deal"),
          foldName: t("operator.deal"),
          className: "whitespace-nowrap",
          cell: ({ dealCode, transaction: { dealId, paymentId } }) => (
            <Link to={paymentId ? `/deals/${dealId}/payments/${paymentId}` : `/deals/${dealId}`}>
              {dealCode}
            </Link>
          ),
        },
        ...sides,
      ]}
    />
  );
}
