import { useTranslation } from "react-i18next";
import { formatDateTime, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import type { PaymentState, Rail } from "../model.ts";
import { PaymentMark } from "./state-mark.tsx";

export interface PaymentFactsProps {
  payment: {
    rail: Rail;
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
}

/** What is known of a payment, as a list of named facts. */
export function PaymentFacts({ payment, seller }: PaymentFactsProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const facts = [
    [t("payment.state"), <PaymentMark key="state" state={payment.state} />],
    [t("payment.rail"), t(`rails.${payment.rail}`)],
    [t("payment.started"), formatDateTime(payment.createdAt, locale)],
  ] as [string, React.ReactNode][];
  if (payment.bankTransactionNumber) {
    facts.push([t("payment.number"), payment.bankTransactionNumber]);
  }
  if (payment.evidenceDocumentId) {
    const href = `/files/${payment.evidenceDocumentId}`;
    facts.push([
      t("payment.file"),
      <a key="file" href={href}>
        {t("payment.open_file")}
      </a>,
    ]);
  }
  if (payment.feeAmount > 0n) {
    facts.push([t("payment.fee"), formatVnd(payment.feeAmount, locale)]);
  }
  if (payment.refundedAmount > 0n) {
    facts.push([t("payment.given_back"), formatVnd(payment.refundedAmount, locale)]);
  }
  if (payment.paidOutAt) {
    const at = formatDateTime(payment.paidOutAt, locale);
    const by = t("payment.paid_out_by", { reference: payment.payoutReference, at });
    facts.push([t("payment.paid_out", { seller }), by]);
  }
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name} className="split border-b border-line py-s-2">
          <dt className="text-ink-3 text-t-15">{name}</dt>
          <dd className="text-right [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
