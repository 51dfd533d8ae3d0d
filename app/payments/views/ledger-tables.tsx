import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatDateTime, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { type Account, accounts, type BookingKind } from "../ledger.ts";
import { cell, columnHeader, row, rowHeader, table } from "./fold-roles.ts";

export interface BalanceLine {
  account: Account;
  amount: bigint;
  entries: number;
}

/** Debit or credit as people read them: the figure stands in one of two columns. */
function sides(amount: bigint): { debit: bigint | null; credit: bigint | null } {
  return { debit: amount > 0n ? amount : null, credit: amount < 0n ? -amount : null };
}

/** Balance of every account; each opens the entries behind it. */
export function BalanceTable({ balances }: { balances: readonly BalanceLine[] }) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const known = new Map(balances.map((line) => [line.account, line]));
  const sum = balances.reduce((total, line) => total + line.amount, 0n);
  return (
    <table className="fold g2" {...table}>
      <thead>
        <tr {...row}>
          <th {...columnHeader}>{t("operator.account")}</th>
          <th {...columnHeader} className="num">
            {t("operator.debit")}
          </th>
          <th {...columnHeader} className="num">
            {t("operator.credit")}
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => {
          const { debit, credit } = sides(known.get(account)?.amount ?? 0n);
          return (
            <tr {...row} key={account}>
              <th {...rowHeader}>
                <Link to={`?account=${account}#entries`}>{t(`accounts.${account}`)}</Link>
              </th>
              <td {...cell} className="num" data-l={t("operator.debit")}>
                {debit === null ? "" : formatVnd(debit, locale)}
              </td>
              <td {...cell} className="num" data-l={t("operator.credit")}>
                {credit === null ? "" : formatVnd(credit, locale)}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr {...row}>
          <th {...rowHeader}>{t("operator.sum")}</th>
          <td {...cell} className="num" data-l={t("operator.balance")}>
            {formatVnd(sum, locale)}
          </td>
          <td {...cell} />
        </tr>
      </tfoot>
    </table>
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
  if (entries.length === 0) return <p className="sub">{t("operator.entries_none")}</p>;
  return (
    <table className="fold g2" {...table}>
      <thead>
        <tr {...row}>
          <th {...columnHeader}>{t("operator.what")}</th>
          <th {...columnHeader}>{t("operator.account")}</th>
          <th {...columnHeader}>{t("operator.deal")}</th>
          <th {...columnHeader} className="num">
            {t("operator.debit")}
          </th>
          <th {...columnHeader} className="num">
            {t("operator.credit")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { kind, dealId, paymentId, bookedAt } = entry.transaction;
          const { debit, credit } = sides(entry.amount);
          const path = paymentId ? `/deals/${dealId}/payments/${paymentId}` : `/deals/${dealId}`;
          return (
            <tr {...row} key={entry.id}>
              <th {...rowHeader}>
                {t(`bookings.${kind as BookingKind}`)}
                <span className="sub">{formatDateTime(bookedAt, locale)}</span>
              </th>
              <td {...cell} className="w">
                {t(`accounts.${entry.account}`)}
              </td>
              <td {...cell} data-l={t("operator.deal")}>
                <Link to={path}>{entry.dealCode}</Link>
              </td>
              <td
                {...cell}
                className="num"
                data-l={debit === null ? undefined : t("operator.debit")}
              >
                {debit === null ? "" : formatVnd(debit, locale)}
              </td>
              <td
                {...cell}
                className="num"
                data-l={credit === null ? undefined : t("operator.credit")}
              >
                {credit === null ? "" : formatVnd(credit, locale)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
