import { workingCalendar } from "#app/calendar/queries.server.ts";
import { tellOperator, tellParties } from "#app/deals/tell-parties.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import {
  ACCEPT_WORKING_DAYS,
  ACCEPTANCE_MARKS,
  acceptanceMarks,
  WARRANTY_REMINDER_DAYS,
  warrantyOf,
} from "./rules.ts";
import { tellSide } from "./tell-side.server.ts";

interface ClockCtx {
  readonly db: Db;
  readonly now: Date;
}

const ROUND = 500;
const DAY = 86_400_000;

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;
const deal = {
  select: { id: true, code: true, titleVi: true, titleEn: true, buyer: party, seller: party },
} as const;
const milestone = { select: { id: true, position: true, deal } } as const;

/**
 * Everything the clock has to tell about deliveries and warranties. What a side owes the other stands still
 * while a dispute does; the warranty's own end is the contract's and does not. Safe to run twice.
 */
export async function runDeliveryClocks(ctx: ClockCtx): Promise<void> {
  await remindOfAcceptance(ctx);
  await tellOfLateDefects(ctx);
  await tellOfLateClaims(ctx);
  await remindOfWarranty(ctx);
}

/** The buyer before its days run out; at their end the buyer and the operator. */
async function remindOfAcceptance({ db, now }: ClockCtx): Promise<void> {
  const waiting = await db.handover.findMany({
    where: {
      decidedAt: null,
      remindersSent: { lt: ACCEPTANCE_MARKS },
      // The first reminder comes this long after the delivery at the earliest.
      deliveredAt: { lte: new Date(now.getTime() - (ACCEPT_WORKING_DAYS - 4) * DAY) },
      milestone: { state: "delivered", deal: { state: "in_delivery", disputed: false } },
    },
    orderBy: { acceptDueAt: "asc" },
    take: ROUND,
    select: { id: true, acceptDueAt: true, remindersSent: true, milestone },
  });
  if (waiting.length === 0) return;
  const calendar = await workingCalendar(db);
  for (const handover of waiting) {
    const due = acceptanceMarks(handover.acceptDueAt, now, calendar);
    if (due <= handover.remindersSent) continue;
    await inTransaction(db, async (tx) => {
      const { count } = await tx.handover.updateMany({
        where: { id: handover.id, decidedAt: null, remindersSent: handover.remindersSent },
        data: { remindersSent: due },
      });
      if (count === 0) return ok(null);
      const key = `${handover.id}:${due}`;
      if (due < ACCEPTANCE_MARKS) {
        const days = Math.max(1, Math.ceil((handover.acceptDueAt.getTime() - now.getTime()) / DAY));
        const notice = { event: "delivery.acceptance_reminder", key, params: { days } };
        await tellSide(tx, handover.milestone, "buyer", notice);
        return ok(null);
      }
      await tellSide(tx, handover.milestone, "buyer", { event: "delivery.acceptance_late", key });
      await tellOperator(tx, handover.milestone.deal, {
        event: "delivery.acceptance_overdue",
        key: `delivery.acceptance_overdue:${key}`,
      });
      return ok(null);
    });
  }
}

/** Both sides, once, when a defect's day is over without an answer. */
async function tellOfLateDefects({ db, now }: ClockCtx): Promise<void> {
  const late = await db.defect.findMany({
    where: {
      answeredAt: null,
      overdueTold: false,
      dueAt: { lt: now },
      milestone: { state: "changes_requested", deal: { disputed: false } },
    },
    orderBy: { dueAt: "asc" },
    take: ROUND,
    select: { id: true, position: true, milestone },
  });
  for (const defect of late) {
    await inTransaction(db, async (tx) => {
      const { count } = await tx.defect.updateMany({
        where: { id: defect.id, answeredAt: null, overdueTold: false },
        data: { overdueTold: true },
      });
      if (count === 0) return ok(null);
      for (const side of ["buyer", "seller"] as const) {
        await tellSide(tx, defect.milestone, side, {
          event: "delivery.defect_late",
          key: defect.id,
          params: { number: defect.position },
        });
      }
      return ok(null);
    });
  }
}

/** The seller and the operator, once, when a claim has waited longer than the seller's days. */
async function tellOfLateClaims({ db, now }: ClockCtx): Promise<void> {
  const late = await db.warrantyClaim.findMany({
    where: {
      answeredAt: null,
      lateTold: false,
      answerDueAt: { lt: now },
      deal: { disputed: false },
    },
    orderBy: { answerDueAt: "asc" },
    take: ROUND,
    select: { id: true, number: true, answerDueAt: true, deal },
  });
  for (const claim of late) {
    await inTransaction(db, async (tx) => {
      const { count } = await tx.warrantyClaim.updateMany({
        where: { id: claim.id, answeredAt: null, lateTold: false },
        data: { lateTold: true },
      });
      if (count === 0) return ok(null);
      const key = `warranty-late:${claim.id}:${claim.answerDueAt.getTime()}`;
      await tellParties(tx, claim.deal, {
        event: "delivery.claim_late",
        key,
        from: "buyer",
        href: `/deals/${claim.deal.id}/warranty`,
        params: { number: claim.number },
      });
      await tellOperator(tx, claim.deal, { event: "delivery.claim_overdue", key: `${key}:op` });
      return ok(null);
    });
  }
}

/** The buyer, once, before the warranty ends: what is wrong is claimed in time or not at all. */
async function remindOfWarranty({ db, now }: ClockCtx): Promise<void> {
  const horizon = new Date(now.getTime() + (WARRANTY_REMINDER_DAYS + 1) * DAY);
  const near = await db.$queryRaw<{ id: string; months: number }[]>`
    select d.id::text as id, (t.terms->>'warrantyMonths')::int as months
    from deal d
    join term_sheet t on t.id = d.agreed_term_sheet_id
    left join warranty_reminder r on r.deal_id = d.id
    where d.state in ('delivered', 'commercialised') and r.deal_id is null
      and d.delivered_at is not null and (t.terms->>'warrantyMonths')::int > 0
      and d.delivered_at + make_interval(months => (t.terms->>'warrantyMonths')::int)
        between ${now} and ${horizon}
    limit ${ROUND}`;
  for (const { id, months } of near) {
    await inTransaction(db, async (tx) => {
      const found = await tx.deal.findUniqueOrThrow({
        where: { id },
        select: { ...deal.select, deliveredAt: true },
      });
      const period = warrantyOf({ deliveredAt: found.deliveredAt, warrantyMonths: months }, now);
      if (!period || period.daysLeft > WARRANTY_REMINDER_DAYS || period.daysLeft === 0) {
        return ok(null);
      }
      const { count } = await tx.warrantyReminder.createMany({
        data: [{ dealId: id, toldAt: now }],
        skipDuplicates: true,
      });
      if (count === 0) return ok(null);
      await tellParties(tx, found, {
        event: "delivery.warranty_ends",
        key: `warranty-ends:${id}`,
        from: "seller",
        href: `/deals/${id}/warranty`,
        params: { days: period.daysLeft },
      });
      return ok(null);
    });
  }
}
