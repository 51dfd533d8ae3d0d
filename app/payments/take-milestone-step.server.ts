import { recordAudit } from "#app/audit/record-entry.server.ts";
import { appendDealHistory, lockDeal } from "#app/deals/history.server.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { decideMilestoneStep } from "./deal-step.ts";
import { findMilestone, type LoadedMilestone, loadMilestone } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import type { MoneyAction } from "./policy.ts";
import { type MilestoneMove, moveMilestone } from "./rules.ts";

export interface StepInput {
  dealId: string;
  milestoneId: string;
  /** The version of the milestone the person saw; somebody faster makes it stale. */
  version: number;
}

export interface Step {
  move: Extract<
    MilestoneMove,
    "deliver_milestone" | "accept_milestone" | "request_milestone_changes"
  >;
  action: MoneyAction;
  reason?: string;
  data: Prisma.MilestoneUncheckedUpdateManyInput;
}

export interface TakenStep {
  milestone: LoadedMilestone;
  /** False when the milestone stood there already: the same form sent twice. */
  fresh: boolean;
}

/**
 * Moves a milestone by one step of a party: may they, does the pipeline allow it, is it still the
 * milestone they saw; then history. Sent twice by the same click it answers as the first time.
 */
export async function takeMilestoneStep(
  tx: Tx,
  ctx: CommandCtx,
  input: StepInput,
  step: Step,
): Promise<Result<TakenStep>> {
  const first = await loadMilestone(tx, input, step.action, ctx.actor);
  if (!first.ok) return first;
  await lockDeal(tx, first.value.dealId);
  const milestone = await findMilestone(tx, first.value.id);
  if (!milestone) return refuse(404, "payments.not_found");
  const moved = moveMilestone(milestone.state, step.move);
  if (!moved.ok) {
    const again = milestone.version === input.version + 1 && isAfter(milestone.state, step.move);
    return again ? ok({ milestone, fresh: false }) : moved;
  }
  if (milestone.version !== input.version) return refuse(409, "payments.conflict");
  const decided = decideMilestoneStep({
    deal: milestone.deal,
    milestone: { state: milestone.state, fundsMatched: true },
    move: step.move,
    actor: ctx.actor,
    now: ctx.now,
    ...(step.reason ? { reason: step.reason } : {}),
  });
  if (!decided.ok) return decided;
  const { count } = await tx.milestone.updateMany({
    where: { id: milestone.id, state: milestone.state, version: milestone.version },
    data: { ...step.data, state: moved.value, version: { increment: 1 } },
  });
  if (count === 0) return refuse(409, "payments.conflict");
  await appendDealHistory(tx, {
    dealId: milestone.dealId,
    name: step.move,
    from: milestone.deal.state,
    to: milestone.deal.state,
    actor: ctx.actor,
    side: decided.value.side,
    override: decided.value.override,
    reason: step.reason ?? null,
    data: {
      milestoneId: milestone.id,
      position: milestone.position,
      title: milestone.title,
      amountVnd: milestone.amountVnd.toString(),
    },
    at: ctx.now,
  });
  return ok({ milestone, fresh: true });
}

function isAfter(state: LoadedMilestone["state"], move: Step["move"]): boolean {
  const target = {
    deliver_milestone: "delivered",
    accept_milestone: "accepted",
    request_milestone_changes: "changes_requested",
  }[move];
  return state === target;
}

/** Closes a step in the audit chain; called after every other write. */
export function recordStep(
  tx: Tx,
  ctx: CommandCtx,
  milestone: LoadedMilestone,
  step: { action: string; to: string; data?: Record<string, unknown> },
): Promise<void> {
  return recordAudit(tx, {
    actor: ctx.actor,
    action: `milestone.${step.action}`,
    subjectType: "milestone",
    subjectId: milestone.id,
    from: milestone.state,
    to: step.to,
    data: { dealId: milestone.dealId, position: milestone.position, ...step.data },
    at: ctx.now,
  });
}
