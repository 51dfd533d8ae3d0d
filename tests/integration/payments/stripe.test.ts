import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { recordBankRefund } from "#app/payments/record-bank-refund.server.ts";
import { recordPayout } from "#app/payments/record-payout.server.ts";
import { recordReturn } from "#app/payments/record-return.server.ts";
import { endStaleCheckouts, refreshCheckout } from "#app/payments/refresh-checkout.server.ts";
import { refundPayment } from "#app/payments/refund-payment.server.ts";
import { releaseMilestone } from "#app/payments/release-milestone.server.ts";
import { sendRefund } from "#app/payments/send-refund.server.ts";
import { settleTerminatedDeal } from "#app/payments/settle-terminated-deal.server.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { startStripeCheckout } from "#app/payments/start-stripe-checkout.server.ts";
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
  refusalOf,
  value,
} from "./deal-in-delivery.ts";

const secret = "whsec_integration";
const clock = { kind: "clock" } as const;
let stripe: StripeServer;

beforeAll(async () => {
  stripe = await startFakeStripe({ webhookSecret: secret });
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_integration",
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_API_URL: stripe.url,
  });
});

afterAll(() => stripe.close());

beforeEach(() => {
  stripe.slowRefunds = false;
  vi.useRealTimers();
});

interface Checkout {
  paymentId: string;
  sessionId: string;
}

async function checkout(deal: DealInDelivery, place = 0): Promise<Checkout> {
  const started = value(
    await startStripeCheckout(ctxFor(deal.buyer), {
      dealId: deal.id,
      milestoneId: milestoneId(deal, place),
      locale: "vi",
      payerEmail: null,
    }),
  );
  const { stripeCheckoutSessionId } = await payment(started.paymentId);
  return { paymentId: started.paymentId, sessionId: String(stripeCheckoutSessionId) };
}

/** Posts a notice to the webhook route as Stripe would. @returns the HTTP status */
async function notify(body: string, signature = stripe.signature(body)): Promise<number> {
  const { action } = await import("#app/routes/api/stripe-webhook.ts");
  const { requestContext } = await import("./request-context.ts");
  const request = new Request("http://localhost/webhooks/stripe", {
    method: "POST",
    headers: { "Stripe-Signature": signature },
    body,
  });
  const args = { request, context: requestContext(), params: {} };
  const answer = (await action(args as never)) as Response;
  return answer.status;
}

const completed = (sessionId: string, id?: string) =>
  stripe.event("checkout.session.completed", stripe.session(sessionId), id);

async function paidDeal(prices = [50_000_000n]) {
  const deal = await aDealInDelivery(prices);
  const started = await checkout(deal);
  stripe.pay(started.sessionId);
  expect(await notify(completed(started.sessionId))).toBe(200);
  return { deal, ...started };
}

async function acceptAll(deal: DealInDelivery) {
  const id = milestoneId(deal);
  const input = async () => ({
    dealId: deal.id,
    milestoneId: id,
    version: (await milestone(id)).version,
  });
  value(await deliverMilestone(ctxFor(deal.seller), { ...(await input()), note: "Xong" }));
  value(await acceptMilestone(ctxFor(deal.buyer), await input()));
}

async function releasedDeal() {
  const paid = await paidDeal();
  await acceptAll(paid.deal);
  value(await releaseMilestone(ctxFor(clock), { milestoneId: milestoneId(paid.deal) }));
  return paid;
}

const operator = async () => aMember(await anOrganisation("operator"));

describe("checkout", () => {
  test("asks for whole ₫, once however often the button is pressed", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const before = stripe.sessions().length;
    const first = await checkout(deal);
    const second = await checkout(deal);
    expect(second).toEqual(first);
    expect(stripe.sessions().length - before).toBe(1);
    const session = stripe.session(first.sessionId);
    expect(session).toMatchObject({ amount_total: 50_000_000, currency: "vnd" });
    expect(session.client_reference_id).toBe(first.paymentId);
  });

  test("is not offered above what one charge carries", async () => {
    const deal = await aDealInDelivery([100_000_000n]);
    const input = { dealId: deal.id, milestoneId: milestoneId(deal), locale: "vi" as const };
    const refused = await startStripeCheckout(ctxFor(deal.buyer), { ...input, payerEmail: null });
    expect(refusalOf(refused)).toBe("409 payments.stripe_too_large");
  });

  test("an outage is told, and the next try is a new attempt under a new key", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const input = {
      dealId: deal.id,
      milestoneId: milestoneId(deal),
      locale: "vi" as const,
      payerEmail: null,
    };
    stripe.failNext("/v1/checkout/sessions", 500);
    const refused = await startStripeCheckout(ctxFor(deal.buyer), input);
    expect(refusalOf(refused)).toBe("409 payments.stripe_down");
    const again = value(await startStripeCheckout(ctxFor(deal.buyer), input));
    expect(await payment(again.paymentId)).toMatchObject({ attempt: 2, state: "awaiting" });
  });

  test("a checkout nobody paid ends, and another way can be taken", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    const later = new Date(Date.now() + 2 * 3_600_000);
    await endStaleCheckouts({ db: db(), now: later });
    expect((await payment(paymentId)).state).toBe("cancelled");
    expect(stripe.session(sessionId).status).toBe("expired");
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    expect((await startBankTransfer(ctxFor(deal.buyer), ids)).ok).toBe(true);
  });

  test("a checkout paid but never told is found when it is swept", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    stripe.pay(sessionId);
    await endStaleCheckouts({ db: db(), now: new Date(Date.now() + 2 * 3_600_000) });
    expect((await payment(paymentId)).state).toBe("matched");
  });

  test("the payer who comes back sees the money before the notice does", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    stripe.pay(sessionId);
    value(await refreshCheckout({ db: db(), now: new Date() }, paymentId));
    expect((await payment(paymentId)).state).toBe("matched");
    expect(await notify(completed(sessionId))).toBe(200);
    expect(await db().ledgerTransaction.count({ where: { paymentId } })).toBe(1);
  });
});

describe("webhooks", () => {
  test("a notice funds the milestone, with the fee booked", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    stripe.pay(sessionId, { fee: 1_700_000 });
    expect(await notify(completed(sessionId))).toBe(200);
    expect((await payment(paymentId)).state).toBe("matched");
    expect((await milestone(milestoneId(deal))).state).toBe("funded");
    expect(await balancesOf(deal.id)).toEqual({
      stripe_clearing: 48_300_000n,
      fees: 1_700_000n,
      held_for_milestone: -50_000_000n,
    });
  });

  test("a forged one is refused and leaves nothing", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    const body = completed(sessionId, "evt_forged");
    expect(await notify(body, "t=1,v1=00")).toBe(400);
    expect(await notify(body, "")).toBe(400);
    expect(await notify(`${body} `, stripe.signature(body))).toBe(400);
    expect(await db().stripeEvent.count({ where: { id: "evt_forged" } })).toBe(0);
    expect((await payment(paymentId)).state).toBe("awaiting");
  });

  test("one longer than any notice is not read to its end", async () => {
    expect(await notify("x".repeat(300_000), "t=1,v1=00")).toBe(413);
  });

  test("a true signature on a false story changes nothing: the object is read again", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    const body = stripe.event("checkout.session.completed", {
      ...stripe.session(sessionId),
      payment_status: "paid",
    });
    expect(await notify(body)).toBe(200);
    expect((await payment(paymentId)).state).toBe("awaiting");
  });

  test("replayed, also at the same moment, it has its effect once", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    stripe.pay(sessionId);
    const body = completed(sessionId, "evt_replayed");
    const statuses = await Promise.all([notify(body), notify(body), notify(body)]);
    expect(statuses).toEqual([200, 200, 200]);
    expect(await notify(body)).toBe(200);
    expect(await db().stripeEvent.count({ where: { id: "evt_replayed" } })).toBe(1);
    expect(await db().ledgerTransaction.count({ where: { paymentId, kind: "fund" } })).toBe(1);
    const rows = await db().dealTransition.count({ where: { dealId: deal.id } });
    expect(rows).toBe(1);
  });

  test("in the wrong order nothing goes backwards", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    const created = stripe.event("payment_intent.created", { id: "pi_unknown" });
    const expired = stripe.event("checkout.session.expired", stripe.session(sessionId));
    stripe.pay(sessionId);
    const succeeded = stripe.event("payment_intent.succeeded", {
      id: stripe.session(sessionId).payment_intent,
    });
    for (const body of [expired, succeeded, completed(sessionId), created]) {
      expect(await notify(body)).toBe(200);
      expect((await payment(paymentId)).state).toBe("matched");
    }
  });

  test("one we do not know is kept and left alone", async () => {
    const body = stripe.event("customer.created", { id: "cus_1", object: "customer" }, "evt_odd");
    expect(await notify(body)).toBe(200);
    expect(await db().stripeEvent.findUnique({ where: { id: "evt_odd" } })).toMatchObject({
      type: "customer.created",
      objectId: "cus_1",
    });
  });

  test("when Stripe cannot be read it is not taken in, so that it comes again", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { sessionId } = await checkout(deal);
    stripe.pay(sessionId);
    const body = completed(sessionId, "evt_later");
    stripe.failNext(`/v1/checkout/sessions/${sessionId}`, 500);
    await expect(notify(body)).rejects.toThrow();
    expect(await db().stripeEvent.count({ where: { id: "evt_later" } })).toBe(0);
    expect(await notify(body)).toBe(200);
    expect((await milestone(milestoneId(deal))).state).toBe("funded");
  });

  test("another amount than asked for is not taken as the payment", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    stripe.pay(sessionId, { amount: 5_000_000 });
    expect(await notify(completed(sessionId))).toBe(200);
    expect((await payment(paymentId)).state).toBe("awaiting");
    const noted = await db().auditEntry.count({
      where: { subjectId: paymentId, action: "payment.amount_differs" },
    });
    expect(noted).toBe(1);
  });

  test("money for a milestone paid another way meanwhile is booked and sent back", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    await db().payment.update({ where: { id: paymentId }, data: { state: "cancelled" } });
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const transfer = value(await startBankTransfer(ctxFor(deal.buyer), ids));
    await db().milestone.update({ where: { id: ids.milestoneId }, data: { state: "funded" } });
    await db().payment.update({ where: { id: transfer }, data: { state: "matched" } });
    stripe.pay(sessionId);
    expect(await notify(completed(sessionId))).toBe(200);
    const refund = await db().paymentRefund.findFirstOrThrow({ where: { paymentId } });
    expect(refund).toMatchObject({ reason: "arrived_too_late", amount: 50_000_000n });
    value(await sendRefund({ db: db(), now: new Date() }, refund.id));
    expect(await payment(paymentId)).toMatchObject({ state: "refunded" });
    expect(await balancesOf(deal.id)).toEqual({});
  });

  test("told again while the money is on its way back, a milestone free again is not funded by it", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    const mine = { where: { id: milestoneId(deal) } };
    await db().payment.update({ where: { id: paymentId }, data: { state: "cancelled" } });
    await db().milestone.update({ ...mine, data: { state: "funded" } });
    stripe.pay(sessionId);
    expect(await notify(completed(sessionId))).toBe(200);
    await db().milestone.update({ ...mine, data: { state: "planned" } });
    expect(await notify(completed(sessionId, "evt_told_again"))).toBe(200);
    expect((await payment(paymentId)).state).toBe("cancelled");
    expect((await milestone(mine.where.id)).state).toBe("planned");
    expect(await db().paymentRefund.count({ where: { paymentId } })).toBe(1);
  });

  test("money that arrives for a payment given up still funds the milestone", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    await db().payment.update({ where: { id: paymentId }, data: { state: "cancelled" } });
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const transfer = value(await startBankTransfer(ctxFor(deal.buyer), ids));
    stripe.pay(sessionId);
    expect(await notify(completed(sessionId))).toBe(200);
    expect((await payment(paymentId)).state).toBe("matched");
    expect((await payment(transfer)).state).toBe("cancelled");
  });
});

describe("refunds", () => {
  const ask = async (deal: DealInDelivery, paymentId: string, amount: bigint, given = 0n) =>
    refundPayment(ctxFor(await operator()), {
      dealId: deal.id,
      paymentId,
      amount,
      reason: "Hai bên thỏa thuận giảm phạm vi",
      expectedRefunded: given,
    });

  test("part of it goes back, and the rest is released", async () => {
    const { deal, paymentId } = await paidDeal();
    const refundId = value(await ask(deal, paymentId, 20_000_000n));
    expect(refusalOf(await ask(deal, paymentId, 20_000_000n))).toBe("409 payments.conflict");
    await acceptAll(deal);
    const early = await releaseMilestone(ctxFor(clock), { milestoneId: milestoneId(deal) });
    expect(refusalOf(early)).toBe("409 payments.refund_pending");
    value(await sendRefund({ db: db(), now: new Date() }, refundId));
    value(await sendRefund({ db: db(), now: new Date() }, refundId));
    value(await releaseMilestone(ctxFor(clock), { milestoneId: milestoneId(deal) }));
    expect(await balancesOf(deal.id)).toEqual({
      stripe_clearing: 30_000_000n,
      seller_payable: -30_000_000n,
    });
    expect(stripe.refunds().filter((one) => one.metadata.refund_id === refundId)).toHaveLength(1);
  });

  test("made in Stripe's console and told before the payment was, it is not lost", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const { paymentId, sessionId } = await checkout(deal);
    stripe.pay(sessionId);
    const made = stripe.refundInConsole(
      String(stripe.session(sessionId).payment_intent),
      50_000_000,
    );
    expect(await notify(stripe.event("refund.created", made))).toBe(200);
    expect(await notify(completed(sessionId))).toBe(200);
    expect((await payment(paymentId)).state).toBe("refunded");
    expect((await milestone(milestoneId(deal))).state).toBe("planned");
    expect(await balancesOf(deal.id)).toEqual({});
  });

  test("more than is left is refused", async () => {
    const { deal, paymentId } = await paidDeal();
    expect(refusalOf(await ask(deal, paymentId, 50_000_001n))).toBe("422 payments.check_form");
  });

  test("all of it puts the milestone back to be paid again", async () => {
    const { deal, paymentId } = await paidDeal();
    const refundId = value(await ask(deal, paymentId, 50_000_000n));
    value(await sendRefund({ db: db(), now: new Date() }, refundId));
    expect((await milestone(milestoneId(deal))).state).toBe("planned");
    expect(await balancesOf(deal.id)).toEqual({});
    expect((await checkout(deal)).paymentId).not.toBe(paymentId);
  });

  test("one that fails at the bank is reversed and given back by hand", async () => {
    const { deal, paymentId } = await paidDeal();
    const refundId = value(await ask(deal, paymentId, 20_000_000n));
    value(await sendRefund({ db: db(), now: new Date() }, refundId));
    const [made] = stripe.refunds().filter((one) => one.metadata.refund_id === refundId);
    const failed = stripe.settleRefund(String(made?.id), "failed");
    expect(await notify(stripe.event("refund.failed", failed))).toBe(200);
    expect(await payment(paymentId)).toMatchObject({ refundedAmount: 0n });
    expect(await balancesOf(deal.id)).toMatchObject({ held_for_milestone: -50_000_000n });
    const input = { refundId, bankTransactionNumber: "FT26325009999" };
    value(await recordBankRefund(ctxFor(await operator()), input));
    expect(await balancesOf(deal.id)).toMatchObject({ held_for_milestone: -30_000_000n });
    expect(await notify(stripe.event("refund.updated", failed))).toBe(200);
    expect(await payment(paymentId)).toMatchObject({ refundedAmount: 20_000_000n });
  });

  test("a slow one is finished by its notice", async () => {
    stripe.slowRefunds = true;
    const { deal, paymentId } = await paidDeal();
    const refundId = value(await ask(deal, paymentId, 20_000_000n));
    value(await sendRefund({ db: db(), now: new Date() }, refundId));
    expect((await payment(paymentId)).refundedAmount).toBe(0n);
    const [made] = stripe.refunds().filter((one) => one.metadata.refund_id === refundId);
    const settled = stripe.settleRefund(String(made?.id), "succeeded");
    expect(await notify(stripe.event("refund.updated", settled))).toBe(200);
    expect((await payment(paymentId)).refundedAmount).toBe(20_000_000n);
  });

  test("one made in Stripe's console is recorded too", async () => {
    const { paymentId, sessionId } = await paidDeal();
    const intent = String(stripe.session(sessionId).payment_intent);
    const made = stripe.refundInConsole(intent, 10_000_000);
    expect(await notify(stripe.event("refund.created", made))).toBe(200);
    expect((await payment(paymentId)).refundedAmount).toBe(10_000_000n);
  });

  test("what was paid out is returned by the payee, and the books say so", async () => {
    const { deal, paymentId } = await releasedDeal();
    const staff = ctxFor(await operator());
    const payout = { dealId: deal.id, paymentId, reference: "FT26325001234" };
    value(await recordPayout(staff, payout));
    value(await recordPayout(staff, payout));
    expect(await balancesOf(deal.id)).toEqual({
      seller_payable: -50_000_000n,
      seller_paid: 50_000_000n,
    });
    const refundId = value(await ask(deal, paymentId, 20_000_000n));
    value(await sendRefund({ db: db(), now: new Date(Date.now() + 1000) }, refundId));
    expect(await balancesOf(deal.id)).toEqual({
      seller_payable: -30_000_000n,
      seller_paid: 50_000_000n,
      stripe_clearing: -20_000_000n,
    });
    value(await recordReturn(staff, { refundId, reference: "FT26325005678" }));
    expect(await balancesOf(deal.id)).toEqual({
      seller_payable: -30_000_000n,
      seller_paid: 30_000_000n,
    });
  });
});

describe("a terminated deal", () => {
  test("ends open payments and gives back what was paid for work not accepted", async () => {
    const { deal, paymentId } = await paidDeal([50_000_000n, 30_000_000n]);
    const open = await checkout(deal, 1);
    await db().$transaction((tx) =>
      settleTerminatedDeal(tx, { dealId: deal.id, actor: deal.buyer, now: new Date() }),
    );
    await db().deal.update({ where: { id: deal.id }, data: { state: "terminated" } });
    expect((await payment(open.paymentId)).state).toBe("cancelled");
    const refund = await db().paymentRefund.findFirstOrThrow({ where: { paymentId } });
    value(await sendRefund({ db: db(), now: new Date() }, refund.id));
    expect(await balancesOf(deal.id)).toEqual({});
    const states = await db().milestone.findMany({ where: { dealId: deal.id } });
    expect(states.map((row) => row.state)).toEqual(["cancelled", "cancelled"]);
    stripe.pay(open.sessionId);
    expect(await notify(completed(open.sessionId))).toBe(200);
    const late = await db().paymentRefund.findFirst({ where: { paymentId: open.paymentId } });
    expect(late?.reason).toBe("arrived_too_late");
  });

  test("does not give back twice what is on its way back already", async () => {
    const { deal, paymentId } = await paidDeal();
    value(
      await refundPayment(ctxFor(await operator()), {
        dealId: deal.id,
        paymentId,
        amount: 20_000_000n,
        reason: "Bớt phạm vi",
        expectedRefunded: 0n,
      }),
    );
    await db().$transaction((tx) =>
      settleTerminatedDeal(tx, { dealId: deal.id, actor: deal.buyer, now: new Date() }),
    );
    const refunds = await db().paymentRefund.findMany({
      where: { paymentId },
      orderBy: { requestedAt: "asc" },
    });
    expect(refunds.map((refund) => refund.amount)).toEqual([20_000_000n, 30_000_000n]);
    for (const refund of refunds) {
      value(await sendRefund({ db: db(), now: new Date() }, refund.id));
    }
    expect(await balancesOf(deal.id)).toEqual({});
    expect((await payment(paymentId)).state).toBe("refunded");
  });

  test("still releases work that was accepted before", async () => {
    const { deal } = await paidDeal();
    await acceptAll(deal);
    await db().$transaction((tx) =>
      settleTerminatedDeal(tx, { dealId: deal.id, actor: deal.buyer, now: new Date() }),
    );
    await db().deal.update({ where: { id: deal.id }, data: { state: "terminated" } });
    value(await releaseMilestone(ctxFor(clock), { milestoneId: milestoneId(deal) }));
    expect((await milestone(milestoneId(deal))).state).toBe("released");
  });
});
