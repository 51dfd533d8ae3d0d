import { useTranslation } from "react-i18next";
import type { MilestoneState, PaymentState } from "../model.ts";

const milestoneMarks: Record<MilestoneState, string> = {
  planned: "next",
  funded: "wait",
  delivered: "wait",
  changes_requested: "wait",
  accepted: "done",
  released: "done",
  cancelled: "off",
};

/** State of a milestone: shape and words; one not paid in time is urgent. */
export function MilestoneMark({ state, late = false }: { state: MilestoneState; late?: boolean }) {
  const { t } = useTranslation("payments");
  const overdue = late && state === "planned";
  return (
    <span className={`st ${overdue ? "urgent" : milestoneMarks[state]}`}>
      {t(`milestone_states.${overdue ? "late" : state}`)}
    </span>
  );
}

const paymentMarks: Record<PaymentState, string> = {
  awaiting: "wait",
  evidence_submitted: "wait",
  matched: "done",
  failed: "urgent",
  cancelled: "off",
  refunded: "off",
};

export function PaymentMark({ state }: { state: PaymentState }) {
  const { t } = useTranslation("payments");
  return <span className={`st ${paymentMarks[state]}`}>{t(`payment_states.${state}`)}</span>;
}
