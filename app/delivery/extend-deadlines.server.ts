import { recordAudit } from "#app/audit/record-entry.server.ts";
import { workingCalendar } from "#app/calendar/queries.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import {
  ACCEPT_WORKING_DAYS,
  CLAIM_WORKING_DAYS,
  extendedDue,
  isOwnDay,
  MEND_WORKING_DAYS,
} from "./rules.ts";

interface Ctx {
  readonly db: Db;
  readonly now: Date;
}

/** A deadline that runs, in working days from a moment. */
interface RunningClock {
  readonly name: "acceptance" | "defect" | "claim";
  readonly dealId: string;
  readonly from: Date;
  readonly days: number;
  readonly due: Date;
  /** Writes the later end where the deadline still is what was read. */
  readonly extend: (tx: Tx, due: Date) => Promise<{ count: number }>;
}

const ofDeal = { select: { dealId: true } } as const;

async function acceptances({ db, now }: Ctx): Promise<RunningClock[]> {
  const rows = await db.handover.findMany({
    where: { decidedAt: null, acceptDueAt: { gt: now } },
    select: { id: true, deliveredAt: true, acceptDueAt: true, milestone: ofDeal },
  });
  return rows.map(({ id, deliveredAt, acceptDueAt, milestone }) => ({
    name: "acceptance",
    dealId: milestone.dealId,
    from: deliveredAt,
    days: ACCEPT_WORKING_DAYS,
    due: acceptDueAt,
    extend: (tx, due) =>
      tx.handover.updateMany({
        where: { id, decidedAt: null, acceptDueAt },
        data: { acceptDueAt: due },
      }),
  }));
}

/** Defects whose day the buyer named stay: that day is its own. */
async function defects({ db, now }: Ctx): Promise<RunningClock[]> {
  const rows = await db.defect.findMany({
    where: { answeredAt: null, dueAt: { gt: now }, handover: { decidedAt: { not: null } } },
    select: { id: true, dueAt: true, handover: { select: { decidedAt: true } }, milestone: ofDeal },
  });
  return rows
    .filter(({ dueAt }) => !isOwnDay(dueAt))
    .map(({ id, dueAt, handover, milestone }) => ({
      name: "defect",
      dealId: milestone.dealId,
      from: handover.decidedAt ?? dueAt,
      days: MEND_WORKING_DAYS,
      due: dueAt,
      extend: (tx, due) =>
        tx.defect.updateMany({ where: { id, answeredAt: null, dueAt }, data: { dueAt: due } }),
    }));
}

/** A claim's days run from when it was raised or taken up again. */
async function claims({ db, now }: Ctx): Promise<RunningClock[]> {
  const rows = await db.warrantyClaim.findMany({
    where: { answeredAt: null, answerDueAt: { gt: now } },
    select: {
      id: true,
      dealId: true,
      raisedAt: true,
      answerDueAt: true,
      entries: { where: { step: "not_settled" }, orderBy: { at: "desc" }, take: 1 },
    },
  });
  return rows.map(({ id, dealId, raisedAt, answerDueAt, entries: [again] }) => ({
    name: "claim",
    dealId,
    from: again?.at ?? raisedAt,
    days: CLAIM_WORKING_DAYS,
    due: answerDueAt,
    extend: (tx, due) =>
      tx.warrantyClaim.updateMany({
        where: { id, answeredAt: null, answerDueAt },
        data: { answerDueAt: due },
      }),
  }));
}

/** Gives running deadlines back the working days that a change of the calendar took. Safe to run twice. */
export async function extendDeadlines(ctx: Ctx): Promise<void> {
  const calendar = await workingCalendar(ctx.db);
  const running = [...(await acceptances(ctx)), ...(await defects(ctx)), ...(await claims(ctx))];
  for (const clock of running) {
    const due = extendedDue(clock, calendar);
    if (!due) continue;
    await inTransaction(ctx.db, async (tx) => {
      const { count } = await clock.extend(tx, due);
      if (count === 0) return ok(null);
      await recordAudit(tx, {
        actor: { kind: "system" },
        action: "delivery.extend_deadline",
        subjectType: "deal",
        subjectId: clock.dealId,
        data: { deadline: clock.name, before: clock.due.toISOString(), after: due.toISOString() },
        at: ctx.now,
      });
      return ok(null);
    });
  }
}
