import { beforeEach, describe, expect, test } from "vitest";
import { alarmWhere } from "#app/deals/deal-lists.server.ts";
import { dealRows } from "#app/deals/deal-rows.server.ts";
import { dealLines } from "#app/deals/load-deal-line.server.ts";
import { runDealClocks } from "#app/deals/run-deal-clocks.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn, DAY, firstTerms, legalNo, must } from "./deal-story.ts";
import { haveItValued } from "./have-it-valued.ts";

const run = (now: Date) => runDealClocks({ db: db(), now });
const HOUR = DAY / 24;

async function told(event: string, dealId: string): Promise<number> {
  const rows = await db().$queryRaw<{ n: bigint }[]>`
    select count(*) as n from graphile_worker._private_jobs
    where payload->>'event' = ${event} and payload->>'href' like ${`%${dealId}%`}`;
  return Number(rows[0]?.n ?? 0);
}

/** Whether the operator's alarm of late replies rings for a deal. */
const late = (id: string, now: Date) =>
  db().deal.count({ where: { id, ...alarmWhere("late_reply", now) } });

beforeEach(async () => {
  // Deals of other tests have no say in these clocks.
  await db().deal.updateMany({ data: { clockAt: null, remindersSent: 9 } });
});

describe("the reply clock", () => {
  test("reminders at 24 and 72 hours, the operator after 5 days, expiry after 14", async () => {
    const story = await aDealIn("requested");
    const at = (hours: number) => new Date(story.now.getTime() + hours * HOUR);
    await run(at(23));
    expect(await told("deals.reply_reminder", story.dealId)).toBe(0);
    await run(at(24.1));
    await run(at(24.2));
    expect(await told("deals.reply_reminder", story.dealId)).toBe(1);
    await run(at(73));
    expect(await told("deals.reply_reminder", story.dealId)).toBe(2);
    expect(await late(story.dealId, at(5 * 24 - 1))).toBe(0);
    expect(await late(story.dealId, at(5 * 24 + 1))).toBe(1);
    await run(at(5 * 24 + 1));
    await run(at(6 * 24));
    expect(await told("deals.reply_late", story.dealId)).toBe(1);
    await run(at(14 * 24 - 1));
    expect((await story.deal()).state).toBe("requested");
    await run(at(14 * 24));
    await run(at(14 * 24 + 1));
    const deal = await story.deal();
    expect(deal).toMatchObject({ state: "expired", firstReplyAt: null, clockAt: null });
    expect(deal.endedAt).toBeInstanceOf(Date);
    const rows = await db().dealTransition.findMany({ where: { dealId: story.dealId } });
    expect(rows.filter(({ name }) => name === "expire")).toHaveLength(1);
    expect(rows.at(-1)).toMatchObject({ actorKind: "clock" });
  });

  test.each([
    { days: 4, alarm: false },
    { days: 6, alarm: true },
  ])("after $days days without a worker each is told once", async ({ days, alarm }) => {
    const story = await aDealIn("requested");
    const late = new Date(story.now.getTime() + days * DAY);
    await run(late);
    await run(late);
    expect(await told("deals.reply_reminder", story.dealId)).toBe(1);
    const operators = await db().organisation.count({ where: { kind: "operator" } });
    expect(await told("deals.reply_late", story.dealId)).toBe(alarm ? operators : 0);
  });

  test("stands still in a dispute and has its days back after it", async () => {
    const story = await aDealIn("requested");
    const { now } = story;
    const days = (count: number) => new Date(now.getTime() + count * DAY);
    const reason = "Bên kia dùng tên chúng tôi khi chưa hỏi.";
    await story.take(story.cast.buyer, "raise_dispute", { reason });
    expect((await story.deal()).clockAt).toBeNull();
    await run(days(20));
    expect((await story.deal()).state).toBe("requested");
    expect(await late(story.dealId, days(20))).toBe(0);
    expect(await told("deals.reply_reminder", story.dealId)).toBe(0);
    story.now = days(20);
    await story.take(story.cast.operator, "resolve_dispute", { reason });
    const { clockAt } = await story.deal();
    expect(clockAt).toEqual(days(34));
    expect(await late(story.dealId, days(24.9))).toBe(0);
    expect(await late(story.dealId, days(25.1))).toBe(1);
    await run(days(20.9));
    expect(await told("deals.reply_reminder", story.dealId)).toBe(0);
    await run(days(21.1));
    expect(await told("deals.reply_reminder", story.dealId)).toBe(1);
    const [line] = dealLines(await dealRows(db(), [story.dealId]), null, story.now);
    expect(line?.turn.deadline, "the list tells the same day").toEqual(clockAt);
  });

  test("an answered request is left alone", async () => {
    const story = await aDealIn("in_discussion");
    await run(new Date(story.now.getTime() + 20 * DAY));
    expect((await story.deal()).state).toBe("in_discussion");
  });
});

describe("other clocks", () => {
  test("an offer lapses at its date and either side may offer again", async () => {
    const story = await aDealIn("negotiating");
    await story.take(story.cast.buyer, "offer", { terms: firstTerms, validUntil: story.day(3) });
    const { clockAt, clockTransition } = await story.deal();
    expect(clockTransition).toBe("lapse_offer");
    await run(new Date((clockAt?.getTime() ?? 0) - 1));
    expect(await db().termSheet.count({ where: { dealId: story.dealId, lapsedAt: null } })).toBe(1);
    await run(clockAt ?? new Date());
    expect(await db().termSheet.count({ where: { dealId: story.dealId, lapsedAt: null } })).toBe(0);
    expect((await story.deal()).state).toBe("negotiating");
    story.now = clockAt ?? story.now;
    must(
      await story.try(story.cast.buyer, "offer", { terms: firstTerms, validUntil: story.day(3) }),
    );
  });

  test("a contract without registration takes effect at once; with State capital it waits", async () => {
    const plain = await aDealIn("signed");
    expect((await plain.deal()).clockTransition).toBe("take_effect");
    await run(plain.now);
    expect((await plain.deal()).state).toBe("in_delivery");

    const state = await aDealIn("agreed");
    must(await state.saveContract(state.cast.seller, { ...legalNo, stateCapital: true }));
    await haveItValued(state);
    await state.both("confirm_contract", { agree: true });
    const signed = await state.deal();
    expect(signed.clockTransition).toBeNull();
    expect(signed.registrationDueAt).toEqual(new Date(state.now.getTime() + 90 * DAY));
    await run(new Date(state.now.getTime() + DAY));
    expect((await state.deal()).state).toBe("signed");
    await state.take(state.cast.seller, "record_registration", {
      number: "1234/GCN",
      date: state.day(-1),
    });
    expect(await state.deal()).toMatchObject({
      state: "in_delivery",
      registrationNumber: "1234/GCN",
      grade: "A",
    });
  });

  test("the deal closes when no obligation is left, not before", async () => {
    const story = await aDealIn("commercialised");
    const { clockAt, clockTransition } = await story.deal();
    // A royalty of 120 months is the last obligation.
    expect(clockTransition).toBe("close");
    expect(clockAt?.getUTCFullYear()).toBe(2036);
    await run(new Date((clockAt?.getTime() ?? 0) - DAY));
    expect((await story.deal()).state).toBe("commercialised");
    await run(clockAt ?? new Date());
    expect((await story.deal()).state).toBe("closed");
  });

  test("an unattested report stays declared and the deal delivered", async () => {
    const story = await aDealIn("delivered");
    await story.take(story.cast.seller, "report_use", {
      whatInUse: "Máy chạy",
      inUseSince: story.day(-3),
      sites: 2,
    });
    const report = await db().dealReport.findFirstOrThrow({ where: { dealId: story.dealId } });
    const reason = "Máy chạy ở xưởng khác, chưa phải xưởng đã ghi.";
    await story.take(story.cast.buyer, "raise_dispute", { reason });
    story.later(20 * 24);
    await story.take(story.cast.operator, "resolve_dispute", { reason });
    const dispute = await db().dispute.findFirstOrThrow({ where: { dealId: story.dealId } });
    const took = Number(dispute.resolvedAt) - Number(dispute.raisedAt);
    const due = new Date(report.attestDueAt.getTime() + took);
    const held = await db().dealReport.findUniqueOrThrow({ where: { id: report.id } });
    expect(held.attestDueAt, "a dispute gives its days back").toEqual(due);
    story.later(15 * 24);
    const late = await story.try(story.cast.buyer, "attest_report", { reportId: report.id });
    expect(late).toMatchObject({ refusal: { key: "deals.attest_too_late" } });
    await run(story.now);
    expect(await story.deal()).toMatchObject({ state: "delivered", commercialisedAt: null });
    await story.take(story.cast.seller, "report_use", {
      whatInUse: "Máy chạy ba ca",
      inUseSince: story.day(-3),
      sites: 2,
    });
  });
});
