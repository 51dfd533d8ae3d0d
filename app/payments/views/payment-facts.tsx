import { formatDateTime, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type Setting, SettingsList } from "#app/ui/definition-questions.tsx";
import type { PaymentState, Rail } from "../model.ts";
import { PaymentMark } from "./state-mark.tsx";

export interface PaymentFactsProps {
  payment: {
    rail: Rail;
    amount: bigint;
    state: PaymentState;
    createdAt: Date;
    bankTransactionNumber: string | null;
    evidenceDocumentId: string | null;
    feeAmount: bigint;
    refundedAmount: bigint;
    payoutReference: string | null;
    paidOutAt: Date | null;
  };
  seller: string;
  /** The payee's account, for those who look for the money there. */
  payeeAccount: string | null;
}

/** What is known of a payment, as a list of named facts. */
export function PaymentFacts({ payment, seller, payeeAccount }: PaymentFactsProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { evidenceDocumentId: file, feeAmount, refundedAmount, paidOutAt } = payment;
  const facts: (Setting | null | false)[] = [
    { key: "state", name: t("payment.state"), value: <PaymentMark state={payment.state} /> },
    {
      key: "amount",
      name: t("payment.amount"),
      value: <span className="num">{formatVnd(payment.amount, locale)}</span>,
    },
    { key: "rail", name: t("payment.rail"), value: t(`rails.${payment.rail}`) },
    {
      key: "started",
      name: t("payment.started"),
      value: formatDateTime(payment.createdAt, locale),
    },
    payeeAccount !== null && {
      key: "account",
      name: t("payment.account_of", { seller }),
      value: <span className="num">{payeeAccount}</span>,
    },
    payment.bankTransactionNumber !== null && {
      key: "number",
      name: t("payment.number"),
      value: payment.bankTransactionNumber,
    },
    file !== null && {
      key: "file",
      name: t("payment.file"),
      value: <a href={`/files/${file}`}>{t("payment.open_file")}</a>,
    },
    feeAmount > 0n && {
      key: "fee",
      name: t("payment.fee"),
      value: formatVnd(feeAmount, locale),
    },
    refundedAmount > 0n && {
      key: "given_back",
      name: t("payment.given_back"),
      value: formatVnd(refundedAmount, locale),
    },
    paidOutAt && {
      key: "paid_out",
      name: t("payment.paid_out", { seller }),
      value: t("payment.paid_out_by", {
        reference: payment.payoutReference,
        at: formatDateTime(paidOutAt, locale),
      }),
    },
  ];
  return <SettingsList items={facts.filter((fact) => Boolean(fact)) as Setting[]} />;
}
