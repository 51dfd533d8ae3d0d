import type { ReactNode } from "react";
import { Link } from "react-router";
import { daysBetween, formatDate, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import type { PaymentState } from "../model.ts";
import { type PartyNames, partyName } from "./party-name.ts";
import { RecordForm, type RecordKind } from "./record-form.tsx";
import { RefundMark, type RefundState, useRefundReason } from "./refund-list.tsx";
import { PaymentMark } from "./state-mark.tsx";

interface MilestoneOfRow {
  id: string;
  position: number;
  title: string;
  deal: { id: string; code: string; buyer: PartyNames; seller: PartyNames };
}

export interface PaymentRow {
  id: string;
  state: PaymentState;
  rail: "bank_transfer" | "stripe";
  amount: bigint;
  refundedAmount: bigint;
  reference: string;
  createdAt: Date;
  matchedAt: Date | null;
  milestone: MilestoneOfRow;
}

export interface RefundRow {
  id: string;
  amount: bigint;
  state: RefundState;
  reason: string;
  requestedAt: Date;
  payment: PaymentRow;
}

export interface ApprovalRow extends MilestoneOfRow {
  amountVnd: bigint;
  acceptedAt: Date | null;
  approvals: readonly { userId: string }[];
}

interface QueueProps<Item> {
  id: string;
  title: string;
  note: string;
  items: readonly Item[];
  row: (item: Item) => ReactNode;
}

/** One queue: what it holds and what to do with it. Nothing when nothing waits. */
export function Queue<Item>({ id, title, note, items, row }: QueueProps<Item>) {
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title} note={note}>
      <RowList>{items.map(row)}</RowList>
    </Section>
  );
}

/** The queues in which nothing waits, named in one place. */
export function QuietQueues({ titles }: { titles: readonly string[] }) {
  const { t } = useTranslation("payments");
  if (titles.length === 0) return null;
  return (
    <Section title={t("operator.quiet")} note={t("operator.quiet_text")}>
      <ul className="facts">
        {titles.map((title) => (
          <li key={title}>
            <Status shape="done">{title}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface QueueRowProps {
  milestone: MilestoneOfRow;
  amount: bigint;
  since: Date | null;
  now: Date;
  mark?: ReactNode;
  extra?: string;
  children: ReactNode;
}

function QueueRow({ milestone, amount, since, now, mark, extra, children }: QueueRowProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { deal, position, title } = milestone;
  const names = { buyer: partyName(deal.buyer, locale), seller: partyName(deal.seller, locale) };
  return (
    <li>
      <p className="split flex-wrap">
        <Link className="t" to={`/deals/${deal.id}`}>
          {deal.code}. {t("operator.row", { position, milestone: title })}
        </Link>
        <b className="num">{formatVnd(amount, locale)}</b>
      </p>
      <p className="facts">
        {mark}
        <span>{t("operator.between", names)}</span>
        {since && (
          <span>
            {t("operator.since", {
              date: formatDate(since, locale),
              count: Math.max(0, daysBetween(since, now) - 1),
            })}
          </span>
        )}
        {extra && <span>{extra}</span>}
      </p>
      {children}
    </li>
  );
}

interface PaymentQueueRowProps {
  payment: PaymentRow;
  now: Date;
  late?: boolean;
}

export function PaymentQueueRow({ payment, now, late = false }: PaymentQueueRowProps) {
  const { t } = useTranslation("payments");
  const { milestone } = payment;
  return (
    <QueueRow
      milestone={milestone}
      amount={payment.amount}
      since={payment.createdAt}
      now={now}
      mark={<PaymentMark state={payment.state} late={late} />}
      extra={payment.reference}
    >
      <Link className="more" to={`/deals/${milestone.deal.id}/payments/${payment.id}`}>
        {t("operator.see")}
      </Link>
    </QueueRow>
  );
}

export function ApprovalQueueRow({ row, now }: { row: ApprovalRow; now: Date }) {
  const { t } = useTranslation("payments");
  const count = new Set(row.approvals.map((approval) => approval.userId)).size;
  return (
    <QueueRow
      milestone={row}
      amount={row.amountVnd}
      since={row.acceptedAt}
      now={now}
      mark={<Status shape="wait">{t("operator.approved_count", { count })}</Status>}
    >
      <Link className="more" to={`/deals/${row.deal.id}/milestones/${row.id}/approve`}>
        {t("operator.approve")}
      </Link>
    </QueueRow>
  );
}

export function PayoutQueueRow({ payment, now }: { payment: PaymentRow; now: Date }) {
  const { t } = useTranslation("payments");
  return (
    <QueueRow
      milestone={payment.milestone}
      amount={payment.amount - payment.refundedAmount}
      since={payment.matchedAt}
      now={now}
      extra={payment.reference}
    >
      <RecordForm
        kind="payout"
        subject={{ dealId: payment.milestone.deal.id, paymentId: payment.id }}
        submit={t("operator.record_payout")}
      />
    </QueueRow>
  );
}

interface RefundQueueRowProps {
  refund: RefundRow;
  now: Date;
  kind: Extract<RecordKind, "bank_refund" | "return">;
}

export function RefundQueueRow({ refund, now, kind }: RefundQueueRowProps) {
  const { t } = useTranslation("payments");
  const reasonOf = useRefundReason();
  const { payment } = refund;
  const byHand = kind === "return" || payment.rail === "bank_transfer" || refund.state === "failed";
  const submit = t(kind === "return" ? "operator.record_return" : "operator.record_refund");
  return (
    <QueueRow
      milestone={payment.milestone}
      amount={refund.amount}
      since={refund.requestedAt}
      now={now}
      mark={<RefundMark state={refund.state} />}
      extra={`${payment.reference}: ${reasonOf(refund.reason)}`}
    >
      {byHand && <RecordForm kind={kind} subject={{ refundId: refund.id }} submit={submit} />}
    </QueueRow>
  );
}
