import { acceptHandover } from "#app/delivery/keep-handover.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { env } from "#app/platform/env.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import type { LoadedMilestone } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import { moneyFacts } from "./queries.server.ts";
import { recordStep, type StepInput, takeMilestoneStep } from "./take-milestone-step.server.ts";
import { tellOperator, tellParties } from "./tell-parties.server.ts";

/**
 * The buyer accepts what was handed over. The release follows by the clock, above the limit after two
 * people of the operator approved; the last acceptance completes the delivery of the deal.
 */
export function acceptMilestone(
  ctx: CommandCtx,
  input: StepInput & {
    /** Why it is accepted although lines of the checklist are not confirmed. */
    openReason?: string;
  },
): Promise<Result<true>> {
  return inTransaction(ctx.db, async (tx) => {
    const taken = await takeMilestoneStep(tx, ctx, input, {
      move: "accept_milestone",
      action: "accept",
      data: {
        acceptedAt: ctx.now,
        acceptedById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        changesNote: null,
      },
    });
    if (!taken.ok) return taken;
    const { milestone, fresh } = taken.value;
    if (!fresh) return ok(true);
    const kept = await acceptHandover(tx, ctx, milestone, input.openReason ?? "");
    if (!kept.ok) return kept;
    await goOn(tx, milestone);
    const data = kept.value.open > 0 ? { openLines: kept.value.open } : {};
    await recordStep(tx, ctx, milestone, { action: "accept", to: "accepted", data });
    return ok(true);
  });
}

async function goOn(tx: Tx, milestone: LoadedMilestone): Promise<void> {
  await tellParties(tx, ["seller"], { event: "accepted", key: milestone.id, milestone });
  if (milestone.amountVnd > BigInt(env().RELEASE_DUAL_CONTROL_VND)) {
    await tellOperator(tx, { event: "approval_needed", key: milestone.id, milestone });
  }
  const facts = await moneyFacts(tx, milestone.dealId);
  if (!facts.allAccepted) return;
  await enqueue(
    tx,
    "deals.complete-delivery",
    { dealId: milestone.dealId },
    { key: `deals.complete-delivery:${milestone.dealId}` },
  );
}
