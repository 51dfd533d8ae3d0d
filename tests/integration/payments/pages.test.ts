import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "#app/organisations/model.ts";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { confirmTransfer } from "#app/payments/confirm-transfer.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { operatorPage } from "#app/payments/oversight-queries.server.ts";
import { paymentPage, payPage, stepPage } from "#app/payments/page-queries.server.ts";
import { recordBankRefund } from "#app/payments/record-bank-refund.server.ts";
import { refundPayment } from "#app/payments/refund-payment.server.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";
import {
  aDealInDelivery,
  ctxFor,
  type DealInDelivery,
  milestone,
  milestoneId,
  refusalOf,
  value,
} from "./deal-in-delivery.ts";

// Whatever the machine has set: these pages are those of an exchange without Stripe.
beforeAll(() => {
  for (const name of ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"]) delete process.env[name];
});

async function started(prices = [50_000_000n], now = new Date()) {
  const deal = await aDealInDelivery(prices);
  const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
  const paymentId = value(await startBankTransfer(ctxFor(deal.buyer, now), ids));
  return { deal, ids, paymentId, payment: { dealId: deal.id, paymentId } };
}

async function accepted(deal: DealInDelivery, paymentId: string) {
  const id = milestoneId(deal);
  value(await confirmTransfer(ctxFor(deal.seller), { dealId: deal.id, paymentId }));
  const input = async () => ({
    dealId: deal.id,
    milestoneId: id,
    version: (await milestone(id)).version,
  });
  value(await deliverMilestone(ctxFor(deal.seller), { ...(await input()), note: "Xong" }));
  value(await acceptMilestone(ctxFor(deal.buyer), await input()));
}

const outsider = async () => aMember(await anOrganisation("vendor"));
const operator = async () => aMember(await anOrganisation("operator"));

describe("pages", () => {
  test("the account to pay to is shown to the payer while it waits, and to no outsider", async () => {
    const { deal, payment } = await started();
    const page = async (actor: UserActor) => value(await paymentPage(db(), actor, payment));
    const mine = await page(deal.buyer);
    expect(mine.transfer).toMatchObject({ bank: "Vietcombank", accountNumber: "0011001234567" });
    expect(mine.transfer?.picture.path).toMatch(/^M4 4h7v1/);
    expect(mine.may).toMatchObject({ giveEvidence: true, confirm: false, cancel: true });
    const moveAccount = (bankChangedAt: Date) =>
      db().organisation.update({
        where: { id: deal.seller.organisationId },
        data: { bankChangedAt },
      });
    await moveAccount(new Date(mine.payment.createdAt.getTime() - 1));
    expect((await page(deal.buyer)).transfer?.changedAt).toBeNull();
    const later = new Date(mine.payment.createdAt.getTime() + 1);
    await moveAccount(later);
    expect((await page(deal.buyer)).transfer?.changedAt).toEqual(later);
    const theirs = await page(deal.seller);
    expect(theirs.transfer).toBeNull();
    expect(theirs.may).toMatchObject({ giveEvidence: false, confirm: true, cancel: false });
    const staff = await page(await operator());
    expect(staff.may).toMatchObject({ confirm: true, refund: false });
    expect(refusalOf(await paymentPage(db(), await outsider(), payment))).toBe(
      "404 payments.not_found",
    );
    const broken = { dealId: deal.id, paymentId: "1' or 1=1" };
    expect(refusalOf(await paymentPage(db(), deal.buyer, broken))).toBe("404 payments.not_found");
  });

  test("paying is the buyer's page; it leads to the payment that is open", async () => {
    const { deal, ids, paymentId } = await started();
    const page = value(await payPage(db(), deal.buyer, ids));
    expect(page.openPaymentId).toBe(paymentId);
    expect(refusalOf(await payPage(db(), deal.seller, ids))).toBe("403 payments.not_yours_to_do");
    expect(refusalOf(await payPage(db(), await outsider(), ids))).toBe("404 payments.not_found");
  });

  test("every step has its side", async () => {
    const { deal, ids } = await started();
    const staff = await operator();
    const allowed = {
      deliver: deal.seller,
      accept: deal.buyer,
      changes: deal.buyer,
      approve: staff,
    };
    for (const [step, actor] of Object.entries(allowed)) {
      const at = { ...ids, step: step as keyof typeof allowed };
      expect((await stepPage(db(), actor, at)).ok, step).toBe(true);
      for (const other of [deal.buyer, deal.seller, staff]) {
        if (other !== actor) {
          expect(refusalOf(await stepPage(db(), other, at)), step).toMatch(/^403/);
        }
      }
      expect(refusalOf(await stepPage(db(), await outsider(), at)), step).toMatch(/^404/);
    }
  });
});

describe("the operator's page", () => {
  test("shows what waits, oldest first, and books that balance", async () => {
    const old = new Date(Date.now() - 6 * 86_400_000);
    const late = await started([50_000_000n], old);
    const fresh = await started();
    const large = await started([700_000_000n]);
    await accepted(large.deal, large.paymentId);
    const back = await started([40_000_000n]);
    value(await confirmTransfer(ctxFor(back.deal.seller), back.payment));
    const staff = ctxFor(await operator());
    const refundId = value(
      await refundPayment(staff, {
        ...back.payment,
        amount: 40_000_000n,
        reason: "Hủy mốc",
        expectedRefunded: 0n,
      }),
    );
    const page = await operatorPage(db(), new Date(), {});
    const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
    expect(ids(page.queues.unmatched)).toContain(late.paymentId);
    expect(ids(page.queues.waiting)).toContain(fresh.paymentId);
    expect(ids(page.queues.waiting)).not.toContain(late.paymentId);
    expect(ids(page.queues.approvals)).toContain(milestoneId(large.deal));
    expect(ids(page.queues.refunds)).toContain(refundId);
    expect(page.balances.reduce((sum, line) => sum + line.amount, 0n)).toBe(0n);
    const input = { refundId, bankTransactionNumber: "FT1" };
    expect(value(await recordBankRefund(staff, input))).toBe(true);
    expect(value(await recordBankRefund(staff, input))).toBe(false);
    const after = await operatorPage(db(), new Date(), {});
    expect(ids(after.queues.refunds)).not.toContain(refundId);
    expect((await milestone(milestoneId(back.deal))).state).toBe("planned");
  });

  test("entries of an account are read page by page without gap or repeat", async () => {
    const deal = await aDealInDelivery(Array.from({ length: 30 }, () => 1_000_000n));
    for (const [index, id] of deal.milestones.entries()) {
      const now = new Date(Date.UTC(2026, 0, 1 + (index % 7)));
      const ids = { dealId: deal.id, milestoneId: id };
      const paymentId = value(await startBankTransfer(ctxFor(deal.buyer, now), ids));
      value(await confirmTransfer(ctxFor(deal.seller, now), { dealId: deal.id, paymentId }));
    }
    const total = await db().ledgerEntry.count();
    const seen: string[] = [];
    const times: number[] = [];
    let before: string | undefined;
    for (;;) {
      const page = await operatorPage(db(), new Date(), { before });
      seen.push(...page.entries.map((entry) => entry.id));
      times.push(...page.entries.map((entry) => entry.transaction.bookedAt.getTime()));
      if (!page.older) break;
      before = page.older;
    }
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe("the worker", () => {
  test("releases what was accepted and tells both sides", async () => {
    const { deal, paymentId } = await started();
    await accepted(deal, paymentId);
    await db().$executeRaw`select graphile_worker.add_job('payments.release-accepted', '{}'::json)`;
    await runJobs();
    expect((await milestone(milestoneId(deal))).state).toBe("released");
    const told = await db().notification.findMany({
      where: { userId: { in: [deal.buyer.userId, deal.seller.userId] } },
      select: { event: true, userId: true },
    });
    const events = (userId: string) =>
      told.filter((row) => row.userId === userId).map((row) => row.event);
    expect(events(deal.buyer.userId)).toEqual(
      expect.arrayContaining(["payments.matched", "payments.delivered", "payments.released"]),
    );
    expect(events(deal.seller.userId)).toEqual(
      expect.arrayContaining(["payments.matched", "payments.accepted", "payments.released"]),
    );
    const deals = await db().deal.findUniqueOrThrow({ where: { id: deal.id } });
    expect(deals.state).toBe("delivered");
  });
});

describe("without keys", () => {
  test("Stripe is not offered and its address does not exist", async () => {
    const { stripeRail } = await import("#app/payments/stripe.server.ts");
    expect(stripeRail()).toBeNull();
    const { deal, ids } = await started();
    expect(value(await payPage(db(), deal.buyer, ids)).options.stripe).toBe("absent");
    const { action } = await import("#app/routes/api/stripe-webhook.ts");
    const { requestContext } = await import("./request-context.ts");
    const request = new Request("http://localhost/webhooks/stripe", { method: "POST", body: "{}" });
    const args = { request, context: requestContext(), params: {} };
    await expect(action(args as never)).rejects.toMatchObject({ init: { status: 404 } });
  });
});
