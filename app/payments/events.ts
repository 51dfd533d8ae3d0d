/** What people are told about the money of their deals; texts are in the notifications messages. */
export const paymentEvents = [
  "evidence_submitted",
  "matched",
  "delivered",
  "changes_requested",
  "accepted",
  "approval_needed",
  "released",
  "refund_due",
  "refund_sent",
  "refund_failed",
  "paid_out",
] as const;
export type PaymentEvent = (typeof paymentEvents)[number];
