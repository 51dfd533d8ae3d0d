import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { endUnopened } from "./end-payments.server.ts";
import { findPayment, loadPayment } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import type { PaymentRail } from "./port.ts";
import { loadForPaying, openNewPayment, openPayment } from "./start-bank-transfer.server.ts";
import { stripeRail } from "./stripe.server.ts";
import { toStripeAmount } from "./stripe-amount.ts";

/** An unpaid checkout ends after this long; Stripe allows 30 minutes to 24 hours. */
const CHECKOUT_MINUTES = 60;

/** Whether one charge through Stripe can carry an amount here, or why not. */
export function stripeOffer(amountVnd: bigint): Result<true> {
  if (!stripeRail()) return refuse(409, "payments.stripe_not_set_up");
  const amount = toStripeAmount(amountVnd, "VND", { VND: BigInt(env().STRIPE_MAX_VND) });
  return amount.ok ? ok(true) : amount;
}

/**
 * Opens Stripe's payment page for a milestone. The payment is written first, then Stripe is asked
 * under a key of this attempt: a crash or a second click in between meets the same checkout.
 * @returns where the payer goes on
 */
export async function startStripeCheckout(
  ctx: CommandCtx,
  input: { dealId: string; milestoneId: string; locale: Locale; payerEmail: string | null },
): Promise<Result<{ paymentId: string; url: string }>> {
  const rail = stripeRail();
  if (!rail) return refuse(409, "payments.stripe_not_set_up");
  const opened = await inTransaction(ctx.db, async (tx) => {
    const loaded = await loadForPaying(tx, ctx, input);
    if (!loaded.ok) return loaded;
    const open = openPayment(loaded.value);
    if (open?.rail === "stripe") return ok(open.id);
    const offer = stripeOffer(loaded.value.amountVnd);
    if (!offer.ok) return offer;
    const expiresAt = new Date(ctx.now.getTime() + CHECKOUT_MINUTES * 60_000);
    return openNewPayment(tx, ctx, loaded.value, { rail: "stripe", expiresAt });
  });
  if (!opened.ok) return opened;
  return goOn(ctx, rail, opened.value, input);
}

/** Where the payer goes on with a checkout that was opened before. */
export async function continueCheckout(
  ctx: CommandCtx,
  input: { dealId: string; paymentId: string; locale: Locale },
): Promise<Result<string>> {
  const loaded = await loadPayment(ctx.db, input, "pay", ctx.actor);
  if (!loaded.ok) return loaded;
  const rail = stripeRail();
  if (!rail || loaded.value.state !== "awaiting") return refuse(409, "payments.checkout_ended");
  const opened = await goOn(ctx, rail, input.paymentId, { locale: input.locale, payerEmail: null });
  return opened.ok ? ok(opened.value.url) : opened;
}

async function goOn(
  ctx: CommandCtx,
  rail: PaymentRail,
  paymentId: string,
  payer: { locale: Locale; payerEmail: string | null },
): Promise<Result<{ paymentId: string; url: string }>> {
  const payment = await findPayment(ctx.db, paymentId);
  if (!payment?.expiresAt) return refuse(404, "payments.not_found");
  if (payment.stripeCheckoutSessionId) {
    const url = await rail.checkoutUrl(payment.stripeCheckoutSessionId);
    return url ? ok({ paymentId, url }) : refuse(409, "payments.checkout_ended");
  }
  const page = `${env().APP_URL}/deals/${payment.dealId}/payments/${payment.id}`;
  const t = translator(payer.locale).getFixedT(null, "payments");
  try {
    const checkout = await rail.startCheckout({
      paymentId: payment.id,
      attempt: payment.attempt,
      amount: payment.amount,
      currency: payment.currency,
      reference: payment.reference,
      description: t("stripe.description", {
        reference: payment.reference,
        milestone: payment.milestone.title,
        deal: payment.milestone.deal.code,
      }),
      locale: payer.locale,
      payerEmail: payer.payerEmail,
      successUrl: `${page}?back=paid`,
      cancelUrl: `${page}?back=cancelled`,
      expiresAt: payment.expiresAt,
    });
    await ctx.db.payment.updateMany({
      where: { id: payment.id, stripeCheckoutSessionId: null },
      data: { stripeCheckoutSessionId: checkout.id },
    });
    return ok({ paymentId, url: checkout.url });
  } catch (error) {
    // Stripe answers a repeated key with the first answer, errors included: a new attempt, a new key.
    await endUnopened(ctx, payment, "failed");
    log().error({ err: error, paymentId: payment.id }, "Stripe opened no checkout");
    return refuse(409, "payments.stripe_down");
  }
}
