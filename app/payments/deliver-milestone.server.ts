import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { CommandCtx } from "./model.ts";
import { recordStep, type StepInput, takeMilestoneStep } from "./take-milestone-step.server.ts";
import { tellParties } from "./tell-parties.server.ts";

/** The seller hands over what the milestone promises and says what was handed over. */
export function deliverMilestone(
  ctx: CommandCtx,
  input: StepInput & { note: string },
): Promise<Result<true>> {
  return inTransaction(ctx.db, async (tx) => {
    const note = input.note.trim();
    if (!note) {
      return refuse(422, "payments.check_form", {
        fields: { note: "payments.delivery_note_missing" },
      });
    }
    const taken = await takeMilestoneStep(tx, ctx, input, {
      move: "deliver_milestone",
      action: "deliver",
      data: { deliveryNote: note, deliveredAt: ctx.now },
    });
    if (!taken.ok) return taken;
    const { milestone, fresh } = taken.value;
    if (!fresh) return ok(true);
    await tellParties(tx, ["buyer"], {
      event: "delivered",
      key: `${milestone.id}:${milestone.version}`,
      milestone,
    });
    await recordStep(tx, ctx, milestone, { action: "deliver", to: "delivered" });
    return ok(true);
  });
}
