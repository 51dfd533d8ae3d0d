import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { log } from "#app/platform/log.server.ts";
import { ok } from "#app/platform/result.ts";
import { advanceDeal } from "./advance-deal.server.ts";
import { currentPipeline } from "./pipeline.ts";
import { replyMarks, stoodStill } from "./rules.ts";
import { isStepName } from "./schema.ts";
import { type NoticeDeal, tellOperator, tellParties } from "./tell-parties.server.ts";

interface ClockCtx {
  readonly db: Db;
  readonly now: Date;
}

const ROUND = 500;

/** The clock's move of one deal, if its time has come. Safe to run twice: the step checks the state. */
export async function runDealClock(ctx: ClockCtx, dealId: string): Promise<boolean> {
  const deal = await ctx.db.deal.findUnique({
    where: { id: dealId },
    select: { clockTransition: true, clockAt: true, version: true },
  });
  if (!deal?.clockAt || deal.clockAt > ctx.now || !isStepName(deal.clockTransition)) return false;
  const moved = await advanceDeal(
    { db: ctx.db, now: ctx.now, actor: { kind: "clock" } },
    { dealId, step: deal.clockTransition, version: deal.version },
  );
  return moved.ok;
}

/**
 * Every deal whose timer has run out, then the reminders of the reply clock. One deal's trouble does
 * not hold up the others.
 * @returns how many deals moved
 */
export async function runDealClocks(ctx: ClockCtx): Promise<number> {
  const due = await ctx.db.deal.findMany({
    where: { clockAt: { lte: ctx.now } },
    orderBy: { clockAt: "asc" },
    take: ROUND,
    select: { id: true },
  });
  let moved = 0;
  for (const { id } of due) {
    if (await apart(id, () => runDealClock(ctx, id))) moved += 1;
  }
  await remindOfRequests(ctx);
  return moved;
}

const HOUR = 3_600_000;

/**
 * Reminds the seller of an unanswered request at 24 and 72 hours and alerts the operator after 5 days. After
 * rounds that were missed each of them is told once, of the last mark passed.
 */
async function remindOfRequests(ctx: ClockCtx): Promise<void> {
  const marks = replyMarks(currentPipeline.replyClock);
  for (const [last, mark] of [...marks.entries()].reverse()) {
    const before = new Date(ctx.now.getTime() - mark.hours * HOUR);
    const waiting = await ctx.db.deal.findMany({
      where: {
        state: "requested",
        disputed: false,
        remindersSent: { lte: last },
        requestedAt: { lte: before },
      },
      take: ROUND,
      select: {
        id: true,
        code: true,
        titleVi: true,
        titleEn: true,
        requestedAt: true,
        remindersSent: true,
        disputes: { select: { raisedAt: true, resolvedAt: true } },
        buyer: { select: { id: true, nameVi: true, nameEn: true } },
        seller: { select: { id: true, nameVi: true, nameEn: true } },
      },
    });
    for (const { requestedAt, disputes, ...deal } of waiting) {
      if (requestedAt.getTime() + stoodStill(disputes, requestedAt) > before.getTime()) continue;
      await apart(deal.id, () => remind(ctx.db, deal, marks.slice(deal.remindersSent, last + 1)));
    }
  }
}

type Mark = ReturnType<typeof replyMarks>[number];

/** @param passed the marks nobody was told of yet, in their order */
function remind(
  db: Db,
  deal: NoticeDeal & { readonly remindersSent: number },
  passed: readonly Mark[],
) {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.deal.updateMany({
      where: { id: deal.id, state: "requested", remindersSent: deal.remindersSent },
      data: { remindersSent: deal.remindersSent + passed.length },
    });
    if (count === 0) return ok(null);
    const lastOfEach = new Map(passed.map((mark) => [mark.tell, mark]));
    for (const { tell, hours } of lastOfEach.values()) {
      const key = `deal-reply:${deal.id}:${hours}`;
      if (tell === "operator") await tellOperator(tx, deal, { event: "deals.reply_late", key });
      else await tellParties(tx, deal, { event: "deals.reply_reminder", key, from: "buyer" });
    }
    return ok(null);
  });
}

/** Does the work of one deal; its failure is logged and does not stop the next deal's. */
async function apart<T>(dealId: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    log().error({ err: error, dealId }, "deal clock failed");
    return null;
  }
}
