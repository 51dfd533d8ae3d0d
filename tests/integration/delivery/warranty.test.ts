import { beforeEach, expect, test } from "vitest";
import { dealRows } from "#app/deals/deal-rows.server.ts";
import { dealLines } from "#app/deals/load-deal-line.server.ts";
import { runDealClock } from "#app/deals/run-deal-clocks.server.ts";
import { answerClaim, raiseClaim, takeUpAgain } from "#app/delivery/claim-warranty.server.ts";
import { claimsOf } from "#app/delivery/queries.server.ts";
import { runDeliveryClocks } from "#app/delivery/run-delivery-clocks.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { someTerms } from "#tests/factories/papers.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import {
  aDealInDelivery,
  type DealInDelivery,
  refusalOf,
  value,
} from "../payments/deal-in-delivery.ts";

const deliveredAt = new Date("2026-01-05T03:00:00Z");
/** Twelve months later. */
const end = new Date("2027-01-05T03:00:00Z");
const near = new Date("2027-01-04T03:00:00Z");
let deal: DealInDelivery;

const send = (
  command: typeof raiseClaim,
  actor: UserActor,
  values: Record<string, unknown>,
  now = near,
) => command({ db: db(), now, actor }, { dealId: deal.id, values, upload: null });
const claim = { body: "Buồng sấy không lên quá 40 độ." };

beforeEach(async () => {
  deal = await aDealInDelivery();
  await db().milestone.updateMany({ where: { dealId: deal.id }, data: { state: "released" } });
  const sheet = await db().termSheet.create({
    data: {
      id: newId(),
      dealId: deal.id,
      number: 1,
      side: "seller",
      terms: someTerms(),
      hash: "a".repeat(64),
      valueVnd: 130_000_000n,
      validUntil: deliveredAt,
      offeredById: deal.seller.userId,
      offeredAt: deliveredAt,
      acceptedAt: deliveredAt,
    },
  });
  await db().deal.update({
    where: { id: deal.id },
    data: { state: "delivered", deliveredAt, stateSince: deliveredAt, agreedTermSheetId: sheet.id },
  });
});

test("a claim waits for the seller, is answered, taken up again, and all that was said is kept", async () => {
  expect(refusalOf(await send(raiseClaim, deal.seller, claim))).toBe("403 delivery.not_yours");
  const stranger = await aMember(await anOrganisation("enterprise"));
  expect(refusalOf(await send(raiseClaim, stranger, claim))).toBe("404 delivery.not_found");
  value(await send(raiseClaim, deal.buyer, claim));
  value(await send(raiseClaim, deal.buyer, claim));
  const [one] = await claimsOf(db(), deal.id);
  const [line] = dealLines(await dealRows(db(), [deal.id]), deal.seller.organisationId, end);
  expect(line).toMatchObject({
    myTurn: true,
    turn: { wait: "answer_claim", number: one?.number, deadline: one?.answerDueAt },
  });
  const answer = { claimId: one?.id, answer: "repaired", body: "Đã thay cảm biến nhiệt." };
  value(await send(answerClaim, deal.seller, answer));
  expect(refusalOf(await send(answerClaim, deal.seller, answer))).toBe(
    "409 delivery.claim_answered",
  );
  const again = { claimId: one?.id, body: "Hôm nay lại dừng ở 42 độ." };
  value(await send(takeUpAgain, deal.buyer, again, end));
  const claims = await claimsOf(db(), deal.id);
  expect(claims).toHaveLength(1);
  expect(claims[0]?.answeredAt).toBeNull();
  expect(claims[0]?.entries.map(({ step }) => step)).toEqual([
    "claimed",
    "repaired",
    "not_settled",
  ]);
  await expect(db().warrantyClaimEntry.updateMany({ data: { body: "khác" } })).rejects.toThrow(
    /never changed/,
  );
  await runDeliveryClocks({ db: db(), now: new Date("2027-01-20T03:00:00Z") });
  const late = await db().warrantyClaim.findFirstOrThrow({ where: { dealId: deal.id } });
  expect(late.lateTold).toBe(true);
});

test("no claim after the end, nor without a warranty", async () => {
  expect(refusalOf(await send(raiseClaim, deal.buyer, claim, end))).toBe(
    "409 delivery.warranty_over",
  );
  await db().termSheet.updateMany({
    where: { dealId: deal.id },
    data: { terms: someTerms({ warrantyMonths: 0 }) },
  });
  expect(refusalOf(await send(raiseClaim, deal.buyer, claim))).toBe("409 delivery.no_warranty");
});

test("an open claim keeps the clock from closing the deal; its answer lets it close", async () => {
  const over = new Date("2027-03-01T03:00:00Z");
  value(await send(raiseClaim, deal.buyer, claim));
  expect(await runDealClock({ db: db(), now: over }, deal.id)).toBe(false);
  expect((await db().deal.findUniqueOrThrow({ where: { id: deal.id } })).state).toBe("delivered");
  const [one] = await claimsOf(db(), deal.id);
  const answer = { claimId: one?.id, answer: "refused", body: "Hỏng do điện áp của xưởng." };
  value(await send(answerClaim, deal.seller, answer));
  expect(await runDealClock({ db: db(), now: over }, deal.id)).toBe(true);
  expect((await db().deal.findUniqueOrThrow({ where: { id: deal.id } })).state).toBe("closed");
});

test("the buyer is reminded once, thirty days before the end", async () => {
  const reminded = () => db().warrantyReminder.count({ where: { dealId: deal.id } });
  await runDeliveryClocks({ db: db(), now: new Date("2026-12-01T03:00:00Z") });
  expect(await reminded()).toBe(0);
  await runDeliveryClocks({ db: db(), now: new Date("2026-12-06T03:00:00Z") });
  await runDeliveryClocks({ db: db(), now: new Date("2026-12-07T03:00:00Z") });
  expect(await reminded()).toBe(1);
});
