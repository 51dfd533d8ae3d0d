import { beforeEach, describe, expect, test } from "vitest";
import { setDays } from "#app/calendar/set-days.server.ts";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { dealRows } from "#app/deals/deal-rows.server.ts";
import { dealLines } from "#app/deals/load-deal-line.server.ts";
import { loadDealPage } from "#app/deals/load-deal-page.server.ts";
import { measureRepliesAgain } from "#app/deals/refresh-reply-statistics.server.ts";
import { answerDefect } from "#app/delivery/answer-defect.server.ts";
import {
  draftChecklist,
  judgeItems,
  proposeLine,
  saveChecklist,
} from "#app/delivery/change-checklist.server.ts";
import { extendDeadlines } from "#app/delivery/extend-deadlines.server.ts";
import { checklistOf, defectsOf, handoversOf } from "#app/delivery/queries.server.ts";
import { runDeliveryClocks } from "#app/delivery/run-delivery-clocks.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { requestMilestoneChanges } from "#app/payments/request-milestone-changes.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import {
  aDealInDelivery,
  type DealInDelivery,
  milestone,
  milestoneId,
  refusalOf,
  value,
} from "../payments/deal-in-delivery.ts";

/** A Monday, 8:00 in Vietnam. */
const monday = new Date("2026-11-02T01:00:00Z");
let deal: DealInDelivery;
let ids: { dealId: string; milestoneId: string };

const as = (actor: UserActor, now = monday) => ({ db: db(), now, actor });
const items = () => checklistOf(db(), ids);
const version = async () => (await milestone(ids.milestoneId)).version;

beforeEach(async () => {
  deal = await aDealInDelivery();
  ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
  await db().milestone.update({
    where: { id: ids.milestoneId },
    data: { state: "funded", deliverable: "Máy sấy\nHồ sơ vận hành" },
  });
});

async function deliver(now = monday) {
  const sent = { ...ids, version: await version(), note: "Đã lắp tại xưởng." };
  value(await deliverMilestone(as(deal.seller, now), sent));
}

async function told(event: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ organisation: string }[]>`
    select payload->>'organisationId' as organisation from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notifications.tell' and payload->>'event' = ${event}
      and payload->>'href' like ${`%${deal.id}%`}`;
  return rows.map(({ organisation }) => organisation);
}

test("the seller drafts, the buyer proposes, the seller takes in and ticks, the buyer confirms", async () => {
  value(await draftChecklist(as(deal.seller), ids));
  value(await proposeLine(as(deal.buyer), ids, { text: "Đào tạo 5 người" }));
  expect(await told("delivery.line_proposed")).toEqual([deal.seller.organisationId]);
  const sent = (await items()).map(({ id, text }) => ({ id, text, handed: "on", take: "on" }));
  value(await saveChecklist(as(deal.seller), ids, { items: sent, added: ["Biên bản chạy thử"] }));
  const lines = await items();
  expect(lines.map(({ text, taken, handedAt }) => [text, taken, handedAt !== null])).toEqual([
    ["Máy sấy", true, true],
    ["Hồ sơ vận hành", true, true],
    ["Đào tạo 5 người", true, true],
    ["Biên bản chạy thử", true, false],
  ]);
  await deliver();
  expect(refusalOf(await saveChecklist(as(deal.seller), ids, { items: [] }))).toBe(
    "409 delivery.checklist_closed",
  );
  const verdicts = lines.map(({ id }, index) => ({
    id,
    verdict: index < 3 ? "confirmed" : "",
  }));
  value(await judgeItems(as(deal.buyer), ids, { items: verdicts }));
  const bare = await acceptMilestone(as(deal.buyer), { ...ids, version: await version() });
  expect(bare).toMatchObject({
    refusal: { status: 422, fields: { openReason: "delivery.open_reason_missing" } },
  });
  const openReason = "Biên bản gửi sau, trước 15/12.";
  const accepted = { ...ids, version: await version(), openReason };
  value(await acceptMilestone(as(deal.buyer), accepted));
  const [handover] = await handoversOf(db(), ids);
  expect(handover).toMatchObject({ round: 1, outcome: "accepted", openReason });
  const kept = await db().handover.findFirstOrThrow({ where: { milestoneId: ids.milestoneId } });
  expect(kept.record).toMatchObject([{ confirmed: true }, {}, {}, { confirmed: null }]);
  await expect(
    db().handover.update({ where: { id: kept.id }, data: { openReason: "Khác" } }),
  ).rejects.toThrow(/never changed/);
});

test("only the side whose line it is may write, and strangers find nothing", async () => {
  expect(refusalOf(await draftChecklist(as(deal.buyer), ids))).toBe("403 payments.not_yours_to_do");
  expect(refusalOf(await proposeLine(as(deal.seller), ids, { text: "Thêm dòng" }))).toBe(
    "403 payments.not_yours_to_do",
  );
  const stranger = await aMember(await anOrganisation("enterprise"));
  expect(refusalOf(await proposeLine(as(stranger), ids, { text: "Thêm dòng" }))).toBe(
    "404 payments.not_found",
  );
  value(await proposeLine(as(deal.buyer), ids, { text: "Đào tạo 5 người" }));
  const [line] = await items();
  // What the buyer asked for is neither dropped nor rewritten by the seller.
  value(await saveChecklist(as(deal.seller), ids, { items: [{ id: line?.id, text: "" }] }));
  expect(await items()).toMatchObject([{ text: "Đào tạo 5 người", taken: false }]);
});

test("defects have their day, are answered once and told of when late; redelivery starts a new clock", async () => {
  await deliver();
  const changes = { ...ids, version: await version(), note: "Chưa đạt." };
  const past = { ...changes, defects: [{ text: "Rò khí", dueOn: "2026-10-01" }] };
  expect(await requestMilestoneChanges(as(deal.buyer), past)).toMatchObject({
    refusal: { fields: { "defects.0.dueOn": "delivery.day_over" } },
  });
  const defects = [{ text: "Rò khí", dueOn: "2026-11-05" }, { text: "Thiếu nhãn" }, { text: "" }];
  value(await requestMilestoneChanges(as(deal.buyer), { ...changes, defects }));
  const [first, second] = await defectsOf(db(), ids.milestoneId);
  expect(first?.dueAt).toEqual(new Date("2026-11-05T17:00:00Z"));
  expect(second?.dueAt).toEqual(new Date("2026-11-13T10:30:00Z"));
  const answer = { defectId: second?.id, answer: "disputed", note: "Nhãn nằm mặt sau." };
  value(await answerDefect(as(deal.seller), ids, answer));
  expect(refusalOf(await answerDefect(as(deal.seller), ids, answer))).toBe(
    "409 delivery.defect_answered",
  );
  const late = new Date("2026-11-06T01:00:00Z");
  await runDeliveryClocks({ db: db(), now: late });
  await runDeliveryClocks({ db: db(), now: late });
  expect(await told("delivery.defect_late")).toHaveLength(2);
  await deliver(late);
  expect((await handoversOf(db(), ids)).map(({ round, outcome }) => [round, outcome])).toEqual([
    [2, null],
    [1, "changes"],
  ]);
});

test("the buyer is reminded twice before its ten working days are over, then the operator is told", async () => {
  const operator = await aMember(await anOrganisation("operator"));
  await deliver();
  const at = (now: string) => runDeliveryClocks({ db: db(), now: new Date(now) });
  await at("2026-11-09T01:00:00Z");
  expect(await told("delivery.acceptance_reminder")).toEqual([]);
  await at("2026-11-10T11:00:00Z");
  await at("2026-11-10T12:00:00Z");
  expect(await told("delivery.acceptance_reminder")).toEqual([deal.buyer.organisationId]);
  await at("2026-11-12T11:00:00Z");
  expect(await told("delivery.acceptance_reminder")).toHaveLength(2);
  await at("2026-11-13T11:00:00Z");
  await at("2026-11-20T11:00:00Z");
  expect(await told("delivery.acceptance_late")).toEqual([deal.buyer.organisationId]);
  expect(await told("delivery.acceptance_overdue")).toContain(operator.organisationId);
});

test("a dispute holds the deadline; at its end the buyer has the lost working time back", async () => {
  const operator = await aMember(await anOrganisation("operator"), ["manager"]);
  await deliver();
  const at = (now: string) => new Date(now);
  const [raised, resolved] = [at("2026-11-12T04:00:00Z"), at("2026-11-17T04:00:00Z")];
  const step = (actor: UserActor, now: Date, name: "raise_dispute" | "resolve_dispute") =>
    advanceDeal(as(actor, now), {
      dealId: deal.id,
      step: name,
      values: { reason: "Máy giao thiếu buồng ngưng, hai bên hẹn đo lại." },
    });
  const line = async () => dealLines(await dealRows(db(), [deal.id]), null, raised)[0];
  expect((await line())?.turn, "the list tells the acceptance's own day").toMatchObject({
    wait: "accept_milestone",
    deadline: at("2026-11-13T10:30:00Z"),
  });
  value(await step(deal.buyer, raised, "raise_dispute"));
  expect((await line())?.turn).toMatchObject({ wait: "mediate", deadline: null });
  await runDeliveryClocks(as(operator, at("2026-11-16T11:00:00Z")));
  expect(await told("delivery.acceptance_late")).toEqual([]);
  value(await step(operator, resolved, "resolve_dispute"));
  // Due on Friday the 13th at the day's end: three working days later.
  const [handover] = await handoversOf(db(), ids);
  expect(handover?.acceptDueAt).toEqual(at("2026-11-18T10:30:00Z"));
  const page = await loadDealPage(as(deal.buyer, resolved), deal.id);
  expect(page?.turn).toEqual({ ...(await line())?.turn, path: page?.turn.path });
  expect(page?.log[0]).toMatchObject({
    key: "moved_by_dispute",
    who: "you",
    data: { clock: "acceptance", number: 1, dueAt: "2026-11-18T10:30:00.000Z" },
  });
  await expect(db().movedDeadline.deleteMany()).rejects.toThrow(/append-only/);
  await runDeliveryClocks(as(operator, at("2026-11-18T11:00:00Z")));
  expect(await told("delivery.acceptance_late")).toEqual([deal.buyer.organisationId]);
});

describe("a day off the operator adds", () => {
  const stormDay = {
    kind: "off",
    from: "2026-11-12",
    until: "",
    name: { vi: "Nghỉ tránh bão", en: "Storm" },
    source: { vi: "Công điện 77 ngày 11/11/2026", en: "Dispatch 77 of 11 November 2026" },
    sourceUrl: "",
    trueOn: "2026-11-11",
  };
  const ordinary = { ...stormDay, kind: "ordinary" };
  const thursday = new Date("2026-11-12T02:00:00Z");
  const due = async () => (await handoversOf(db(), ids)).at(-1)?.acceptDueAt;

  test("is the operator's managers' to add, counts at once, and moves a running deadline back", async () => {
    await deliver();
    expect(await due()).toEqual(new Date("2026-11-13T10:30:00Z"));
    const staff = await anOrganisation("operator");
    expect(refusalOf(await setDays(as(deal.seller), stormDay))).toBe("404 organisations.not_found");
    const clerk = await aMember(staff, ["member"]);
    expect(refusalOf(await setDays(as(clerk), stormDay))).toBe("403 organisations.needs_manager");
    const manager = await aMember(staff, ["manager"]);
    expect(refusalOf(await setDays(as(manager), { ...stormDay, until: "2026-11-11" }))).toBe(
      "422 deals.check_form",
    );
    value(await setDays(as(manager), stormDay));
    value(await setDays(as(manager), stormDay));
    expect(await db().calendarEntry.count()).toBe(1);
    expect(await db().auditEntry.count({ where: { action: "calendar.set_days" } })).toBe(1);

    await extendDeadlines(as(manager, thursday));
    await extendDeadlines(as(manager, thursday));
    expect(await due()).toEqual(new Date("2026-11-16T10:30:00Z"));
    expect(
      await db().auditEntry.count({
        where: { action: "delivery.extend_deadline", subjectId: deal.id },
      }),
    ).toBe(1);
    expect(await told("delivery.deadline_moved"), "once, whose deadline it is").toEqual([
      deal.buyer.organisationId,
    ]);
    const page = await loadDealPage(as(deal.seller, thursday), deal.id);
    expect(page?.log.filter(({ key }) => key === "moved_by_calendar")).toMatchObject([
      { who: "buyer", data: { clock: "acceptance", dueAt: "2026-11-16T10:30:00.000Z" } },
    ]);
    await runDeliveryClocks(as(manager, new Date("2026-11-13T11:00:00Z")));
    expect(await told("delivery.acceptance_late")).toEqual([]);

    value(await setDays(as(manager), ordinary));
    await extendDeadlines(as(manager, thursday));
    expect(await due(), "what was told stands").toEqual(new Date("2026-11-16T10:30:00Z"));
  });

  test("is left out of a reply's working time, also of one given before it was known", async () => {
    const manager = await aMember(await anOrganisation("operator"), ["manager"]);
    const replied = {
      origin: "listing_request" as const,
      requestedAt: new Date("2026-11-11T10:00:00Z"),
      firstReplyAt: new Date("2026-11-13T01:30:00Z"),
      replyWorkingMinutes: 30 + 510 + 30,
    };
    await db().deal.update({ where: { id: deal.id }, data: replied });
    value(await setDays(as(manager), stormDay));
    await measureRepliesAgain(as(manager), { from: "2026-11-12", until: "2026-11-12" });
    const after = await db().deal.findUniqueOrThrow({ where: { id: deal.id } });
    expect(after.replyWorkingMinutes).toBe(60);
  });
});
