import type { RailReading } from "./rules.ts";

/** What a rail needs to ask a payer for money. */
export interface CheckoutOrder {
  paymentId: string;
  /** Which try this is; part of the key that makes a repeated call harmless. */
  attempt: number;
  /** Minor units. */
  amount: bigint;
  currency: string;
  reference: string;
  /** One line the payer reads at the rail. */
  description: string;
  locale: "vi" | "en";
  payerEmail: string | null;
  successUrl: string;
  cancelUrl: string;
  expiresAt: Date;
}

export interface Checkout {
  id: string;
  url: string;
}

/** A payment as the rail has it now. */
export interface CheckoutReading {
  reading: RailReading;
  /** Our payment, as we told the rail when we started. */
  paymentId: string | null;
  checkoutId: string;
  paymentIntentId: string | null;
  /** Minor units of `currency`. */
  amount: bigint;
  currency: string;
  /** What the rail kept; 0 while it is not known. */
  fee: bigint;
}

export interface RefundReading {
  id: string;
  state: "pending" | "sent" | "failed";
  /** Our refund, as we told the rail; null for one made in the rail's own console. */
  refundId: string | null;
  paymentIntentId: string | null;
  amount: bigint;
  currency: string;
}

/** A notice of the rail, proven to come from it. It says what to read again, nothing more. */
export interface RailNotice {
  id: string;
  type: string;
  subject:
    | { kind: "checkout"; id: string }
    | { kind: "payment_intent"; id: string }
    | { kind: "refund"; id: string }
    | { kind: "other"; id: string | null };
}

/** A rail that takes the payer's money on the operator's account. */
export interface PaymentRail {
  startCheckout(order: CheckoutOrder): Promise<Checkout>;
  /** Where the payer goes on with a checkout that is still open, else null. */
  checkoutUrl(checkoutId: string): Promise<string | null>;
  readCheckout(checkoutId: string): Promise<CheckoutReading>;
  /** The checkout a payment intent belongs to, read again; null when it has none of ours. */
  readByPaymentIntent(paymentIntentId: string): Promise<CheckoutReading | null>;
  /** Ends an unpaid checkout; one that was paid or ended meanwhile is simply read. */
  endCheckout(checkoutId: string): Promise<CheckoutReading>;
  refund(order: {
    refundId: string;
    paymentIntentId: string;
    amount: bigint;
    currency: string;
  }): Promise<RefundReading>;
  readRefund(railRefundId: string): Promise<RefundReading>;
  /** The notice behind a webhook request, or null when its signature does not prove the sender. */
  verifyNotice(rawBody: string, signature: string): RailNotice | null;
}
