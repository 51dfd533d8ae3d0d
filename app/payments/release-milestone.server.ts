import { recordAudit } from "#app/audit/record-entry.server.ts";
import { appendDealHistory, lockDeal } from "#app/deals/history.server.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { book, bookedPayment } from "./book-entries.server.ts";
import { decideMilestoneStep } from "./deal-step.ts";
import { release } from "./ledger.ts";
import { findMilestone, type LoadedMilestone, paidFor } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import { mayDo } from "./policy.ts";
import { decideRelease } from "./rules.ts";
import { tellParties } from "./tell-parties.server.ts";

/**
 * Releases one accepted milestone: the money of its payments becomes the payee's. Done by the clock;
 * a second run finds it released and changes nothing.
 */
export function releaseMilestone(
  ctx: CommandCtx,
  input: { milestoneId: string },
): Promise<Result<boolean>> {
  return inTransaction(ctx.db, async (tx) => {
    const seen = await findMilestone(tx, input.milestoneId);
    if (!seen) return refuse(404, "payments.not_found");
    const allowed = mayDo("release", ctx.actor, seen.deal);
    if (!allowed.ok) return allowed;
    await lockDeal(tx, seen.dealId);
    const milestone = await findMilestone(tx, input.milestoneId);
    if (!milestone) return refuse(404, "payments.not_found");
    if (milestone.state === "released") return ok(false);
    const decided = decide(milestone, ctx);
    if (!decided.ok) return decided;
    await write(tx, ctx, milestone);
    return ok(true);
  });
}

function decide(milestone: LoadedMilestone, ctx: CommandCtx): Result<unknown> {
  const paid = paidFor(milestone);
  const decided = decideRelease({
    state: milestone.state,
    amountVnd: milestone.amountVnd,
    disputed: milestone.deal.disputed,
    ...paid,
    approvedBy: milestone.approvals.map((approval) => approval.userId),
    limitVnd: BigInt(env().RELEASE_DUAL_CONTROL_VND),
  });
  // Work accepted before a termination is still paid for; the pipeline has no steps after its end.
  if (!decided.ok || milestone.deal.state === "terminated") return decided;
  return decideMilestoneStep({
    deal: milestone.deal,
    milestone: { state: milestone.state, fundsMatched: paid.matchedVnd > 0n },
    move: "release_milestone",
    actor: { kind: "clock" },
    now: ctx.now,
  });
}

async function write(tx: Tx, ctx: CommandCtx, milestone: LoadedMilestone): Promise<void> {
  const { deal } = milestone;
  const { count } = await tx.milestone.updateMany({
    where: { id: milestone.id, state: "accepted", version: milestone.version },
    data: { state: "released", releasedAt: ctx.now, version: { increment: 1 } },
  });
  if (count === 0) throw new Error(`milestone ${milestone.id} changed under the deal's lock`);
  let amount = 0n;
  for (const payment of milestone.payments.filter(({ state }) => state === "matched")) {
    const rest = payment.amount - payment.refundedAmount;
    if (rest <= 0n) continue;
    amount += rest;
    await book(tx, release(bookedPayment(payment, deal), rest), {
      dealId: deal.id,
      milestoneId: milestone.id,
      paymentId: payment.id,
      at: ctx.now,
    });
  }
  await appendDealHistory(tx, {
    dealId: deal.id,
    name: "release_milestone",
    from: deal.state,
    to: deal.state,
    actor: ctx.actor,
    side: null,
    data: {
      milestoneId: milestone.id,
      position: milestone.position,
      title: milestone.title,
      amountVnd: amount.toString(),
    },
    at: ctx.now,
  });
  await recomputeGrade(tx, deal.id);
  await tellParties(tx, ["buyer", "seller"], {
    event: "released",
    key: milestone.id,
    milestone,
    amount,
  });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "milestone.release",
    subjectType: "milestone",
    subjectId: milestone.id,
    from: milestone.state,
    to: "released",
    data: {
      dealId: deal.id,
      position: milestone.position,
      amount: amount.toString(),
      approvedBy: milestone.approvals.map((approval) => approval.userId),
    },
    at: ctx.now,
  });
}

/**
 * Releases every milestone that may be released now, oldest acceptance first; what may not (disputed,
 * waiting for a second person) stays for the next minute. One deal's trouble does not hold up the
 * others. @returns how many were released
 */
export async function releaseAccepted(ctx: CommandCtx): Promise<number> {
  const waiting = await ctx.db.milestone.findMany({
    where: {
      state: "accepted",
      deal: { disputed: false },
      payments: { some: { state: "matched" } },
    },
    orderBy: { acceptedAt: "asc" },
    select: { id: true },
    take: 500,
  });
  let released = 0;
  for (const { id } of waiting) {
    try {
      const result = await releaseMilestone(ctx, { milestoneId: id });
      if (result.ok && result.value) released += 1;
    } catch (error) {
      log().error({ err: error, milestoneId: id }, "a release failed");
    }
  }
  return released;
}
