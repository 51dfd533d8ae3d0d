import { expect, test } from "vitest";
import { answerDefect } from "#app/delivery/answer-defect.server.ts";
import {
  draftChecklist,
  judgeItems,
  proposeLine,
  saveChecklist,
} from "#app/delivery/change-checklist.server.ts";
import { answerClaim, raiseClaim, takeUpAgain } from "#app/delivery/claim-warranty.server.ts";
import { extendDeadlines } from "#app/delivery/extend-deadlines.server.ts";
import { checklistOf } from "#app/delivery/queries.server.ts";
import { runDeliveryClocks } from "#app/delivery/run-delivery-clocks.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { requestMilestoneChanges } from "#app/payments/request-milestone-changes.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn, DAY } from "../deals/deal-story.ts";
import { aDealInDelivery, milestone, milestoneId, value } from "../payments/deal-in-delivery.ts";
import { cut } from "./cut-writes.ts";

const monday = new Date("2026-11-02T01:00:00Z");
const as = (actor: UserActor, now = monday) => ({ db: db(), now, actor });

test("the checklist, a rejection and its defects", async () => {
  const deal = await aDealInDelivery();
  const { buyer, seller } = deal;
  const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
  await db().milestone.update({
    where: { id: ids.milestoneId },
    data: { state: "funded", deliverable: "Máy sấy\nHồ sơ vận hành" },
  });
  const version = async () => ({ ...ids, version: (await milestone(ids.milestoneId)).version });
  await cut(draftChecklist, () => draftChecklist(as(seller), ids));
  await cut(proposeLine, () => proposeLine(as(buyer), ids, { text: "Đào tạo 5 người" }));
  const items = await checklistOf(db(), ids);
  const ticked = items.map(({ id, text }) => ({ id, text, handed: "on", take: "on" }));
  await cut(saveChecklist, () => saveChecklist(as(seller), ids, { items: ticked, added: [] }));
  value(await deliverMilestone(as(seller), { ...(await version()), note: "Đã lắp." }));
  const verdicts = items.map(({ id }) => ({ id, verdict: "confirmed" }));
  await cut(judgeItems, () => judgeItems(as(buyer), ids, { items: verdicts }));
  const changes = { ...(await version()), note: "Cửa buồng hở", defects: [] };
  await cut(requestMilestoneChanges, () => requestMilestoneChanges(as(buyer), changes));
  // As if the calendar had lost days since: the deadline is short of them.
  await db().defect.updateMany({
    where: { milestoneId: ids.milestoneId },
    data: { dueAt: new Date(monday.getTime() + DAY) },
  });
  await cut(extendDeadlines, () => extendDeadlines(as(seller)), {
    inParts: "each deal in its own",
  });
  const late = { db: db(), now: new Date(monday.getTime() + 40 * DAY) };
  await cut(runDeliveryClocks, () => runDeliveryClocks(late));
  const { id: defectId } = await db().defect.findFirstOrThrow({
    where: { milestoneId: ids.milestoneId },
  });
  const answer = { defectId, answer: "done", note: "Đã thay gioăng." };
  await cut(answerDefect, () => answerDefect(as(seller), ids, answer));
});

test("a claim under warranty", async () => {
  const story = await aDealIn("delivered");
  const { buyer, seller } = story.cast;
  const { dealId } = story;
  const upload = { fileName: "anh.txt", bytes: Buffer.from("Nhật ký máy") };
  const claim = { dealId, values: { body: "Buồng sấy không lên quá 40 độ." }, upload };
  await cut(raiseClaim, () => raiseClaim(as(buyer, story.now), claim));
  const { id: claimId } = await db().warrantyClaim.findFirstOrThrow({ where: { dealId } });
  const said = { answer: "repaired", body: "Đã thay thanh nhiệt số 2." };
  const answer = { dealId, values: { claimId, ...said }, upload: null };
  await cut(answerClaim, () => answerClaim(as(seller, story.now), answer));
  const again = { dealId, values: { claimId, body: "Sáng nay lại chỉ 42 độ." }, upload: null };
  await cut(takeUpAgain, () => takeUpAgain(as(buyer, story.now), again));
  expect(await db().warrantyClaimEntry.count({ where: { claimId } })).toBe(3);
});
