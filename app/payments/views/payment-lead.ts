import type { PaymentState, Rail } from "../model.ts";
import type { Standing } from "../policy.ts";

/** The sentence a payment's page opens with, for the side that reads it. Key under `payment.`. */
export function paymentLead(
  payment: { rail: Rail; state: PaymentState },
  standing: Standing,
): LeadKey {
  if (payment.state === "matched") return "lead_matched";
  if (payment.state === "refunded") return "lead_refunded";
  if (payment.state === "cancelled") return "lead_cancelled";
  if (payment.state === "failed") return "lead_failed";
  if (payment.rail === "stripe") return standing === "buyer" ? "lead_stripe" : "lead_staff";
  if (standing === "seller") {
    return payment.state === "awaiting" ? "lead_expect" : "lead_confirm";
  }
  if (standing === "buyer") return payment.state === "awaiting" ? "lead_transfer" : "lead_wait";
  return "lead_staff";
}

export type LeadKey =
  | "lead_transfer"
  | "lead_confirm"
  | "lead_expect"
  | "lead_wait"
  | "lead_matched"
  | "lead_refunded"
  | "lead_cancelled"
  | "lead_failed"
  | "lead_stripe"
  | "lead_staff";
