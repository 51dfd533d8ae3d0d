import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { findMilestone, loadMilestone } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import { approvalsMissing } from "./rules.ts";

/**
 * One person of the operator approves a release above the limit; it takes two different people.
 * Approving twice counts once. @returns how many people are still missing
 */
export function approveRelease(
  ctx: CommandCtx,
  input: { dealId: string; milestoneId: string },
): Promise<Result<number>> {
  return inTransaction(ctx.db, async (tx) => {
    const { actor } = ctx;
    if (actor.kind !== "user") return refuse(403, "payments.not_yours_to_do");
    const loaded = await loadMilestone(tx, input, "approve_release", actor);
    if (!loaded.ok) return loaded;
    await lockDeal(tx, loaded.value.dealId);
    const milestone = await findMilestone(tx, loaded.value.id);
    if (!milestone) return refuse(404, "payments.not_found");
    const limitVnd = BigInt(env().RELEASE_DUAL_CONTROL_VND);
    const approvedBy = milestone.approvals.map((approval) => approval.userId);
    const facts = { amountVnd: milestone.amountVnd, limitVnd };
    if (milestone.state === "released" || approvedBy.includes(actor.userId)) {
      return ok(approvalsMissing({ ...facts, approvedBy }));
    }
    if (milestone.state !== "accepted") return refuse(409, "payments.not_accepted");
    if (milestone.deal.disputed) return refuse(409, "payments.disputed");
    if (milestone.amountVnd <= limitVnd) return refuse(409, "payments.no_approval_needed");
    await tx.releaseApproval.create({
      data: { id: newId(), milestoneId: milestone.id, userId: actor.userId, at: ctx.now },
    });
    const missing = approvalsMissing({ ...facts, approvedBy: [...approvedBy, actor.userId] });
    await recordAudit(tx, {
      actor,
      action: "milestone.approve_release",
      subjectType: "milestone",
      subjectId: milestone.id,
      from: "accepted",
      to: "accepted",
      data: { dealId: milestone.dealId, amount: milestone.amountVnd.toString(), missing },
      at: ctx.now,
    });
    return ok(missing);
  });
}
