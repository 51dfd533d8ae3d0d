import Stripe from "stripe";
import { env } from "#app/platform/env.server.ts";
import type {
  Checkout,
  CheckoutOrder,
  CheckoutReading,
  PaymentRail,
  RailNotice,
  RefundReading,
} from "./port.ts";
import type { RailReading } from "./rules.ts";
import { fromStripeAmount, toStripeAmount } from "./stripe-amount.ts";

/** Paths of a Checkout Session that are read with it. */
const WITH_FEE = ["payment_intent.latest_charge.balance_transaction"];

let rail: PaymentRail | undefined;

/** The Stripe rail, or null where the installation has no keys: then it is not offered. */
export function stripeRail(): PaymentRail | null {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_URL } = env();
  if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET) return null;
  rail ??= makeRail(connect(STRIPE_SECRET_KEY, STRIPE_API_URL), STRIPE_WEBHOOK_SECRET);
  return rail;
}

function connect(key: string, apiUrl: string | undefined): Stripe {
  const url = apiUrl ? new URL(apiUrl) : null;
  const secure = url?.protocol === "https:";
  return new Stripe(key, {
    maxNetworkRetries: 2,
    timeout: 20_000,
    telemetry: false,
    ...(url && {
      host: url.hostname,
      port: url.port || (secure ? 443 : 80),
      protocol: secure ? "https" : "http",
    }),
  });
}

function makeRail(stripe: Stripe, webhookSecret: string): PaymentRail {
  const { sessions } = stripe.checkout;
  const readCheckout = async (id: string) =>
    readSession(await sessions.retrieve(id, { expand: WITH_FEE }));
  return {
    startCheckout: (order) => startCheckout(stripe, order),
    checkoutUrl: async (id) => {
      const session = await sessions.retrieve(id);
      return session.status === "open" ? session.url : null;
    },
    readCheckout,
    readByPaymentIntent: async (paymentIntentId) => {
      const found = await sessions.list({ payment_intent: paymentIntentId, limit: 1 });
      const session = found.data[0];
      return session ? readCheckout(session.id) : null;
    },
    endCheckout: async (id) => {
      try {
        await sessions.expire(id);
      } catch (error) {
        // Paid or ended meanwhile: what it is now decides.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      }
      return readCheckout(id);
    },
    refund: async ({ refundId, paymentIntentId, amount, currency }) => {
      const made = await stripe.refunds.create(
        {
          payment_intent: paymentIntentId,
          amount: Number(amount),
          metadata: { refund_id: refundId },
        },
        { idempotencyKey: `nhipcau:refund:${refundId}` },
      );
      return readRefund({ ...made, currency });
    },
    readRefund: async (id) => readRefund(await stripe.refunds.retrieve(id)),
    verifyNotice: (rawBody, signature) => {
      try {
        return noticeOf(stripe.webhooks.constructEvent(rawBody, signature, webhookSecret));
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null;
        if (error instanceof SyntaxError) return null;
        throw error;
      }
    },
  };
}

async function startCheckout(stripe: Stripe, order: CheckoutOrder): Promise<Checkout> {
  const amount = toStripeAmount(order.amount, order.currency, {});
  if (!amount.ok) throw new RangeError(`Stripe cannot carry ${order.amount} ${order.currency}`);
  const metadata = { payment_id: order.paymentId, reference: order.reference };
  const session = await stripe.checkout.sessions.create(
    {
      mode: "payment",
      client_reference_id: order.paymentId,
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: order.currency.toLowerCase(),
            unit_amount: amount.value,
            product_data: { name: order.description },
          },
        },
      ],
      // The contract is in this currency: the payer is shown no other.
      adaptive_pricing: { enabled: false },
      payment_intent_data: { description: order.description, metadata },
      metadata,
      locale: order.locale,
      ...(order.payerEmail ? { customer_email: order.payerEmail } : {}),
      success_url: order.successUrl,
      cancel_url: order.cancelUrl,
      expires_at: Math.floor(order.expiresAt.getTime() / 1000),
    },
    { idempotencyKey: `nhipcau:checkout:${order.paymentId}:${order.attempt}` },
  );
  if (!session.url) throw new Error(`Stripe gave no address for checkout ${session.id}`);
  return { id: session.id, url: session.url };
}

function readingOf(
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
): RailReading {
  if (session.payment_status === "paid") return "paid";
  if (session.status === "expired") return "expired";
  const given = intent?.status === "canceled" || intent?.status === "requires_payment_method";
  return session.status === "complete" && given ? "failed" : "open";
}

function readSession(session: Stripe.Checkout.Session): CheckoutReading {
  const intent = typeof session.payment_intent === "object" ? session.payment_intent : null;
  const currency = (session.currency ?? "").toUpperCase();
  return {
    reading: readingOf(session, intent),
    paymentId: session.client_reference_id,
    checkoutId: session.id,
    paymentIntentId: intent?.id ?? (session.payment_intent as string | null),
    amount: fromStripeAmount(session.amount_total),
    currency,
    fee: feeOf(intent, currency),
  };
}

/** What Stripe kept, where it settles in the same currency; else 0. */
function feeOf(intent: Stripe.PaymentIntent | null, currency: string): bigint {
  const charge = intent?.latest_charge;
  if (!charge || typeof charge === "string") return 0n;
  const balance = charge.balance_transaction;
  if (!balance || typeof balance === "string") return 0n;
  return balance.currency.toUpperCase() === currency ? fromStripeAmount(balance.fee) : 0n;
}

function readRefund(refund: Stripe.Refund): RefundReading {
  const { status, payment_intent: intent } = refund;
  return {
    id: refund.id,
    state:
      status === "succeeded"
        ? "sent"
        : status === "failed" || status === "canceled"
          ? "failed"
          : "pending",
    refundId: refund.metadata?.refund_id ?? null,
    paymentIntentId: typeof intent === "string" ? intent : (intent?.id ?? null),
    amount: fromStripeAmount(refund.amount),
    currency: refund.currency.toUpperCase(),
  };
}

/** Which object a notice is about; types we do nothing with are told as "other". */
function noticeOf(event: Stripe.Event): RailNotice {
  const object = event.data.object as { id?: string; object?: string };
  const id = object.id ?? null;
  const { type } = event;
  const notice = { id: event.id, type };
  if (id && type.startsWith("checkout.session.")) {
    return { ...notice, subject: { kind: "checkout", id } };
  }
  if (id && type.startsWith("payment_intent.")) {
    return { ...notice, subject: { kind: "payment_intent", id } };
  }
  const refundTypes = ["refund.created", "refund.updated", "refund.failed"];
  if (id && refundTypes.includes(type)) return { ...notice, subject: { kind: "refund", id } };
  return { ...notice, subject: { kind: "other", id } };
}
