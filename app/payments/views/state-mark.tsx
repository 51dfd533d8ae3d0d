import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Status, type StatusShape } from "#app/ui/status.tsx";
import type { MilestoneState, PaymentState } from "../model.ts";

const milestoneShapes: Record<MilestoneState, StatusShape> = {
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
    <Status shape={overdue ? "urgent" : milestoneShapes[state]}>
      {t(`milestone_states.${overdue ? "late" : state}`)}
    </Status>
  );
}

const paymentShapes: Record<PaymentState, StatusShape> = {
  awaiting: "wait",
  evidence_submitted: "wait",
  matched: "done",
  failed: "urgent",
  cancelled: "off",
  refunded: "off",
};

export function PaymentMark({ state, late = false }: { state: PaymentState; late?: boolean }) {
  const { t } = useTranslation("payments");
  return (
    <Status shape={late ? "urgent" : paymentShapes[state]}>{t(`payment_states.${state}`)}</Status>
  );
}
