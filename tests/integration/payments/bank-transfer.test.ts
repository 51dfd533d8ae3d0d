import { describe, expect, test } from "vitest";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { approveRelease } from "#app/payments/approve-release.server.ts";
import { cancelPayment } from "#app/payments/cancel-payment.server.ts";
import { confirmTransfer } from "#app/payments/confirm-transfer.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { moneyFacts } from "#app/payments/queries.server.ts";
import { releaseAccepted, releaseMilestone } from "#app/payments/release-milestone.server.ts";
import { requestMilestoneChanges } from "#app/payments/request-milestone-changes.server.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { submitTransferEvidence } from "#app/payments/submit-transfer-evidence.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
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

const clock = { kind: "clock" } as const;

/** Pays one milestone by transfer and has the payee confirm it. @returns the payment's id */
async function pay(deal: DealInDelivery, place = 0): Promise<string> {
  const ids = { dealId: deal.id, milestoneId: milestoneId(deal, place) };
  const paymentId = value(await startBankTransfer(ctxFor(deal.buyer), ids));
  value(
    await submitTransferEvidence(ctxFor(deal.buyer), {
      dealId: deal.id,
      paymentId,
      bankTransactionNumber: "FT26325000111",
    }),
  );
  value(await confirmTransfer(ctxFor(deal.seller), { dealId: deal.id, paymentId }));
  return paymentId;
}

async function versionOf(id: string): Promise<number> {
  return (await milestone(id)).version;
}

async function deliver(deal: DealInDelivery, place = 0) {
  const id = milestoneId(deal, place);
  const input = { dealId: deal.id, milestoneId: id, version: await versionOf(id) };
  value(await deliverMilestone(ctxFor(deal.seller), { ...input, note: "Đã lắp đặt" }));
}

async function accept(deal: DealInDelivery, place = 0) {
  const id = milestoneId(deal, place);
  const input = { dealId: deal.id, milestoneId: id, version: await versionOf(id) };
  value(await acceptMilestone(ctxFor(deal.buyer), input));
}

describe("a milestone paid by bank transfer", () => {
  test("goes from payment to release, and the ledger tells where the money was", async () => {
    const deal = await aDealInDelivery([50_000_000n]);
    const paymentId = await pay(deal);
    expect((await payment(paymentId)).reference).toBe(`NC26${deal.code.slice(-4)}M1`);
    expect((await milestone(milestoneId(deal))).state).toBe("funded");
    expect(await balancesOf(deal.id)).toEqual({
      bank_clearing: 50_000_000n,
      held_for_milestone: -50_000_000n,
    });
    await deliver(deal);
    await accept(deal);
    expect(await releaseAccepted(ctxFor(clock))).toBeGreaterThan(0);
    expect((await milestone(milestoneId(deal))).state).toBe("released");
    expect(await balancesOf(deal.id)).toEqual({
      seller_payable: -50_000_000n,
      seller_paid: 50_000_000n,
    });
    const history = await db().dealTransition.findMany({
      where: { dealId: deal.id },
      orderBy: { seq: "asc" },
      select: { name: true, side: true, actorKind: true },
    });
    expect(history).toEqual([
      { name: "fund_milestone", side: "buyer", actorKind: "user" },
      { name: "deliver_milestone", side: "seller", actorKind: "user" },
      { name: "accept_milestone", side: "buyer", actorKind: "user" },
      { name: "release_milestone", side: null, actorKind: "clock" },
    ]);
  });

  test("the last acceptance completes the delivery, earlier ones do not", async () => {
    const deal = await aDealInDelivery([10_000_000n, 20_000_000n]);
    const jobs = async () => {
      const rows = await db().$queryRaw<{ n: bigint }[]>`
        select count(*) as n from graphile_worker.jobs
        where key = ${`deals.complete-delivery:${deal.id}`}`;
      return Number(rows[0]?.n);
    };
    for (const place of [0, 1]) {
      await pay(deal, place);
      await deliver(deal, place);
      expect(await jobs()).toBe(0);
      await accept(deal, place);
    }
    expect(await jobs()).toBe(1);
    expect((await moneyFacts(db(), deal.id)).allAccepted).toBe(true);
  });

  test("changes asked for bring it back to the seller", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    await pay(deal);
    await deliver(deal);
    const id = milestoneId(deal);
    const input = { dealId: deal.id, milestoneId: id, version: await versionOf(id) };
    const empty = await requestMilestoneChanges(ctxFor(deal.buyer), { ...input, note: "  " });
    expect(refusalOf(empty)).toBe("422 payments.check_form");
    value(await requestMilestoneChanges(ctxFor(deal.buyer), { ...input, note: "Thiếu tài liệu" }));
    expect((await milestone(id)).state).toBe("changes_requested");
    await deliver(deal);
    await accept(deal);
    expect((await milestone(id)).state).toBe("accepted");
  });

  test("sent twice, a form does its work once", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    await pay(deal);
    const id = milestoneId(deal);
    const input = { dealId: deal.id, milestoneId: id, version: await versionOf(id), note: "Xong" };
    const both = await Promise.all([
      deliverMilestone(ctxFor(deal.seller), input),
      deliverMilestone(ctxFor(deal.seller), input),
    ]);
    expect(both.map((result) => result.ok)).toEqual([true, true]);
    const rows = await db().dealTransition.count({
      where: { dealId: deal.id, name: "deliver_milestone" },
    });
    expect(rows).toBe(1);
    const old = await acceptMilestone(ctxFor(deal.buyer), {
      dealId: deal.id,
      milestoneId: id,
      version: 1,
    });
    expect(refusalOf(old)).toBe("409 payments.conflict");
  });

  test("two clicks open one payment; a confirmation counts once", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const both = await Promise.all([
      startBankTransfer(ctxFor(deal.buyer), ids),
      startBankTransfer(ctxFor(deal.buyer), ids),
    ]);
    const [one, two] = both.map(value);
    expect(one).toBe(two);
    const input = { dealId: deal.id, paymentId: String(one) };
    const outcomes = await Promise.all([
      confirmTransfer(ctxFor(deal.seller), input),
      confirmTransfer(ctxFor(deal.seller), input),
    ]);
    expect(outcomes.map(value).sort()).toEqual(["already_matched", "matched"]);
    expect(await db().ledgerTransaction.count({ where: { dealId: deal.id } })).toBe(1);
  });

  test("a new attempt after giving one up has a reference of its own", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const first = value(await startBankTransfer(ctxFor(deal.buyer), ids));
    value(await cancelPayment(ctxFor(deal.buyer), { dealId: deal.id, paymentId: first }));
    const second = value(await startBankTransfer(ctxFor(deal.buyer), ids));
    expect((await payment(second)).reference).toBe(`${(await payment(first)).reference}L2`);
  });
});

describe("who may", () => {
  test("a payee without an account cannot be paid", async () => {
    const deal = await aDealInDelivery([10_000_000n], { sellerBank: false });
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    expect(refusalOf(await startBankTransfer(ctxFor(deal.buyer), ids))).toBe(
      "409 payments.no_bank_account",
    );
  });

  test("outsiders find nothing, the wrong side and plain members are refused", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const outsider = await aMember(await anOrganisation("enterprise"));
    expect(refusalOf(await startBankTransfer(ctxFor(outsider), ids))).toBe(
      "404 payments.not_found",
    );
    expect(refusalOf(await startBankTransfer(ctxFor(deal.seller), ids))).toBe(
      "403 payments.not_yours_to_do",
    );
    const member = { ...deal.buyer, roles: ["member"] as const };
    expect(refusalOf(await startBankTransfer(ctxFor(member), ids))).toBe(
      "403 payments.needs_money_role",
    );
    const paymentId = value(await startBankTransfer(ctxFor(deal.buyer), ids));
    expect(
      refusalOf(await confirmTransfer(ctxFor(deal.buyer), { dealId: deal.id, paymentId })),
    ).toBe("403 payments.not_yours_to_do");
    const other = await aDealInDelivery();
    expect(
      refusalOf(await confirmTransfer(ctxFor(other.seller), { dealId: other.id, paymentId })),
    ).toBe("404 payments.not_found");
  });

  test("the operator confirms only with grounds", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    const operator = await aMember(await anOrganisation("operator"));
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const paymentId = value(await startBankTransfer(ctxFor(deal.buyer), ids));
    const input = { dealId: deal.id, paymentId };
    expect(refusalOf(await confirmTransfer(ctxFor(operator), input))).toBe(
      "422 payments.check_form",
    );
    value(await confirmTransfer(ctxFor(operator), { ...input, reason: "Sao kê ngày 20/11" }));
    const audit = await db().auditEntry.findFirst({
      where: { subjectId: paymentId, action: "payment.match" },
    });
    expect(audit?.data).toMatchObject({ provenBy: "operator", reason: "Sao kê ngày 20/11" });
  });

  test("evidence needs a number or a file, and a file must be readable", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const paymentId = value(await startBankTransfer(ctxFor(deal.buyer), ids));
    const input = { dealId: deal.id, paymentId };
    expect(refusalOf(await submitTransferEvidence(ctxFor(deal.buyer), input))).toBe(
      "422 payments.check_form",
    );
    const program = { fileName: "a.png", bytes: new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]) };
    expect(
      refusalOf(await submitTransferEvidence(ctxFor(deal.buyer), { ...input, file: program })),
    ).toBe("422 payments.check_form");
    const text = new TextEncoder().encode("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n");
    const file = { fileName: "uy-nhiem-chi.pdf", bytes: text };
    value(await submitTransferEvidence(ctxFor(deal.buyer), { ...input, file }));
    const stored = await payment(paymentId);
    expect(stored.state).toBe("evidence_submitted");
    expect(stored.evidenceDocumentId).not.toBeNull();
  });
});

describe("release", () => {
  test("nothing is released without acceptance or during a dispute", async () => {
    const deal = await aDealInDelivery([10_000_000n]);
    await pay(deal);
    const input = { milestoneId: milestoneId(deal) };
    expect(refusalOf(await releaseMilestone(ctxFor(clock), input))).toBe(
      "409 payments.milestone_is_funded",
    );
    await deliver(deal);
    expect(refusalOf(await releaseMilestone(ctxFor(clock), input))).toBe(
      "409 payments.milestone_is_delivered",
    );
    await accept(deal);
    await db().deal.update({ where: { id: deal.id }, data: { disputed: true } });
    await releaseAccepted(ctxFor(clock));
    expect((await milestone(input.milestoneId)).state).toBe("accepted");
    expect(refusalOf(await releaseMilestone(ctxFor(clock), input))).toBe("409 payments.disputed");
    await db().deal.update({ where: { id: deal.id }, data: { disputed: false } });
    expect(value(await releaseMilestone(ctxFor(clock), input))).toBe(true);
    expect(value(await releaseMilestone(ctxFor(clock), input))).toBe(false);
  });

  test("above the limit two different people of the operator approve", async () => {
    const deal = await aDealInDelivery([600_000_000n]);
    await pay(deal);
    await deliver(deal);
    await accept(deal);
    const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
    const house = await anOrganisation("operator");
    const first = await aMember(house);
    const second = await aMember(house);
    expect(refusalOf(await approveRelease(ctxFor(deal.buyer), ids))).toBe(
      "403 payments.not_yours_to_do",
    );
    expect(value(await approveRelease(ctxFor(first), ids))).toBe(1);
    expect(value(await approveRelease(ctxFor(first), ids))).toBe(1);
    expect(refusalOf(await releaseMilestone(ctxFor(clock), ids))).toBe(
      "409 payments.needs_two_people",
    );
    expect(value(await approveRelease(ctxFor(second), ids))).toBe(0);
    expect(value(await releaseMilestone(ctxFor(clock), ids))).toBe(true);
  });
});
