import { formatDateTime, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Status, type StatusShape } from "#app/ui/status.tsx";

/** Reasons the exchange writes itself; what people typed is shown as typed. */
const known = ["deal_terminated", "arrived_too_late", "made_at_stripe"] as const;

export function useRefundReason(): (reason: string) => string {
  const { t } = useTranslation("payments");
  return (reason) => {
    const own = known.find((code) => code === reason);
    return own ? t(`refund_reasons.${own}`) : reason;
  };
}

export type RefundState = "requested" | "sent" | "failed";

const shapes: Record<RefundState, StatusShape> = {
  requested: "wait",
  sent: "done",
  failed: "urgent",
};

export function RefundMark({ state }: { state: RefundState }) {
  const { t } = useTranslation("payments");
  return <Status shape={shapes[state]}>{t(`refund_states.${state}`)}</Status>;
}

export interface RefundLine {
  id: string;
  amount: bigint;
  state: RefundState;
  reason: string;
  requestedAt: Date;
  settledAt: Date | null;
}

/** Money given back of one payment, oldest first. */
export function RefundList({ refunds }: { refunds: readonly RefundLine[] }) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const reasonOf = useRefundReason();
  return (
    <ul className="rows">
      {refunds.map((refund) => (
        <li key={refund.id} className="split flex-wrap">
          <span>
            {t("payment.refund_line", {
              amount: formatVnd(refund.amount, locale),
              reason: reasonOf(refund.reason),
            })}
          </span>
          <span className="facts">
            <RefundMark state={refund.state} />
            <time dateTime={(refund.settledAt ?? refund.requestedAt).toISOString()}>
              {formatDateTime(refund.settledAt ?? refund.requestedAt, locale)}
            </time>
          </span>
        </li>
      ))}
    </ul>
  );
}
