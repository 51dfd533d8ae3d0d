import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { applyStripeEvent } from "#app/payments/apply-stripe-event.server.ts";
import { approveRelease } from "#app/payments/approve-release.server.ts";
import { cancelPayment } from "#app/payments/cancel-payment.server.ts";
import { confirmTransfer } from "#app/payments/confirm-transfer.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { recordBankRefund } from "#app/payments/record-bank-refund.server.ts";
import { recordPayout } from "#app/payments/record-payout.server.ts";
import { recordReturn } from "#app/payments/record-return.server.ts";
import { endStaleCheckouts, refreshCheckout } from "#app/payments/refresh-checkout.server.ts";
import { refundPayment } from "#app/payments/refund-payment.server.ts";
import { releaseAccepted, releaseMilestone } from "#app/payments/release-milestone.server.ts";
import { sendRefund } from "#app/payments/send-refund.server.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import {
  continueCheckout,
  startStripeCheckout,
} from "#app/payments/start-stripe-checkout.server.ts";
import { stripeRail } from "#app/payments/stripe.server.ts";
import { submitTransferEvidence } from "#app/payments/submit-transfer-evidence.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { type StripeServer, startFakeStripe } from "#tests/fakes/stripe-server.ts";
import {
  aDealInDelivery,
  balancesOf,
  ctxFor,
  type DealInDelivery,
  milestone,
  milestoneId,
  payment,
  value,
} from "../payments/deal-in-delivery.ts";
import { cut } from "./cut-writes.ts";

const clock = { kind: "clock" } as const;
const staff = async () => aMember(await anOrganisation("operator"));
let stripe: StripeServer;

beforeAll(async () => {
  stripe = await startFakeStripe({ webhookSecret: "whsec_cut" });
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_cut",
    STRIPE_WEBHOOK_SECRET: "whsec_cut",
    STRIPE_API_URL: stripe.url,
  });
});
afterAll(() => stripe.close());

async function step(deal: DealInDelivery) {
  const id = milestoneId(deal);
  return { dealId: deal.id, milestoneId: id, version: (await milestone(id)).version };
}

/** Deliver and accept, with the process dying on the way. */
async function handOver(deal: DealInDelivery) {
  const input = { ...(await step(deal)), note: "Đã lắp đặt" };
  const file = { fileName: "bien-ban.txt", bytes: Buffer.from("Biên bản bàn giao") };
  await cut(deliverMilestone, () => deliverMilestone(ctxFor(deal.seller), { ...input, file }));
  const accepted = await step(deal);
  await cut(acceptMilestone, () => acceptMilestone(ctxFor(deal.buyer), accepted));
}

const refund = (deal: DealInDelivery, paymentId: string, amount: bigint, given = 0n) => ({
  dealId: deal.id,
  paymentId,
  amount,
  reason: "Hai bên thỏa thuận giảm phạm vi",
  expectedRefunded: given,
});

test("a bank transfer, above the limit of one person", async () => {
  const deal = await aDealInDelivery([900_000_000n]);
  const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
  const start = () => startBankTransfer(ctxFor(deal.buyer), ids);
  const first = value(await cut(startBankTransfer, start));
  await cut(cancelPayment, () =>
    cancelPayment(ctxFor(deal.buyer), { dealId: deal.id, paymentId: first }),
  );
  const paymentId = value(await start());
  const pay = { dealId: deal.id, paymentId };
  const evidence = { ...pay, bankTransactionNumber: "FT26325000111" };
  await cut(submitTransferEvidence, () => submitTransferEvidence(ctxFor(deal.buyer), evidence));
  await cut(confirmTransfer, () => confirmTransfer(ctxFor(deal.seller), pay));
  expect(await balancesOf(deal.id)).toEqual({
    bank_clearing: 900_000_000n,
    held_for_milestone: -900_000_000n,
  });
  await handOver(deal);
  const operator = await staff();
  const refunded = value(
    await cut(refundPayment, () =>
      refundPayment(ctxFor(operator), refund(deal, paymentId, 100_000_000n)),
    ),
  );
  const back = { refundId: refunded, bankTransactionNumber: "FT9" };
  await cut(recordBankRefund, () => recordBankRefund(ctxFor(operator), back));
  const one = await staff();
  const two = await staff();
  await cut(approveRelease, () => approveRelease(ctxFor(one), ids));
  await cut(approveRelease, () => approveRelease(ctxFor(two), ids));
  await cut(releaseMilestone, () => releaseMilestone(ctxFor(clock), ids));
  expect(await balancesOf(deal.id)).toEqual({
    seller_payable: -800_000_000n,
    seller_paid: 800_000_000n,
  });
});

const aside = "what the rail was asked stands at the rail under a key, and the same is asked again";

async function checkout(deal: DealInDelivery) {
  const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
  const order = { ...ids, locale: "vi" as const, payerEmail: null };
  const { paymentId } = value(
    await cut(startStripeCheckout, () => startStripeCheckout(ctxFor(deal.buyer), order), {
      inParts: aside,
    }),
  );
  expect(await db().payment.count({ where: { milestoneId: ids.milestoneId } })).toBe(1);
  const sessionId = String((await payment(paymentId)).stripeCheckoutSessionId);
  return { paymentId, sessionId };
}

test("a payment at the rail: notice, refund, payout and return", async () => {
  const deal = await aDealInDelivery([50_000_000n]);
  const operator = await staff();
  const { paymentId, sessionId } = await checkout(deal);
  const pay = { dealId: deal.id, paymentId };
  stripe.pay(sessionId);
  const rail = stripeRail();
  if (!rail) throw new Error("no rail");
  const notice = {
    id: "evt_cut",
    type: "checkout.session.completed",
    subject: { kind: "checkout" as const, id: sessionId },
  };
  const ctx = { db: db(), now: new Date() };
  await cut(applyStripeEvent, () => applyStripeEvent({ ...ctx, rail }, notice));
  await handOver(deal);
  await cut(releaseAccepted, () => releaseAccepted(ctxFor(clock)));
  expect((await milestone(milestoneId(deal))).state).toBe("released");
  const payout = { ...pay, reference: "FT100" };
  await cut(recordPayout, () => recordPayout(ctxFor(operator), payout));
  const asked = refund(deal, paymentId, 20_000_000n);
  const refundId = value(await refundPayment(ctxFor(operator), asked));
  const settled = { db: db(), now: new Date() };
  await cut(sendRefund, () => sendRefund(settled, refundId), { inParts: aside });
  expect(await payment(paymentId)).toMatchObject({ refundedAmount: 20_000_000n });
  const returned = { refundId, reference: "FT101" };
  await cut(recordReturn, () => recordReturn(ctxFor(operator), returned));
  const sums = await db().ledgerEntry.groupBy({
    by: ["transactionId"],
    where: { transaction: { dealId: deal.id } },
    _sum: { amount: true },
  });
  expect(sums.map(({ _sum }) => _sum.amount)).toEqual(sums.map(() => 0n));
});

test("a checkout that is looked at again, continued or ended", async () => {
  const paid = await aDealInDelivery([50_000_000n]);
  const one = await checkout(paid);
  stripe.pay(one.sessionId);
  const ctx = { db: db(), now: new Date() };
  await cut(refreshCheckout, () => refreshCheckout(ctx, one.paymentId));
  expect((await payment(one.paymentId)).state).toBe("matched");

  const lost = await aDealInDelivery([50_000_000n]);
  const two = await checkout(lost);
  // The answer of the rail was lost: asked again under the same key it is the same checkout.
  await db().payment.update({
    where: { id: two.paymentId },
    data: { stripeCheckoutSessionId: null },
  });
  const again = { dealId: lost.id, paymentId: two.paymentId, locale: "vi" as const };
  await cut(continueCheckout, () => continueCheckout(ctxFor(lost.buyer), again), {
    inParts: aside,
  });
  expect((await payment(two.paymentId)).stripeCheckoutSessionId).toBe(two.sessionId);
  const late = { db: db(), now: new Date(Date.now() + 2 * 3_600_000) };
  await cut(endStaleCheckouts, () => endStaleCheckouts(late));
  expect((await payment(two.paymentId)).state).toBe("cancelled");
});
