import { rejectHandover } from "#app/delivery/keep-handover.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { CommandCtx } from "./model.ts";
import { recordStep, type StepInput, takeMilestoneStep } from "./take-milestone-step.server.ts";
import { tellParties } from "./tell-parties.server.ts";

/** The buyer says what is missing before it can accept. */
export function requestMilestoneChanges(
  ctx: CommandCtx,
  input: StepInput & {
    note: string;
    /** Rows of { text, dueOn } as typed; without any the note is the one defect. */
    defects?: unknown;
  },
): Promise<Result<true>> {
  return inTransaction(ctx.db, async (tx) => {
    const note = input.note.trim();
    if (!note) {
      return refuse(422, "payments.check_form", {
        fields: { note: "payments.changes_note_missing" },
      });
    }
    const taken = await takeMilestoneStep(tx, ctx, input, {
      move: "request_milestone_changes",
      action: "request_changes",
      reason: note,
      data: { changesNote: note },
    });
    if (!taken.ok) return taken;
    const { milestone, fresh } = taken.value;
    if (!fresh) return ok(true);
    const kept = await rejectHandover(tx, ctx, milestone, { note, defects: input.defects });
    if (!kept.ok) return kept;
    await tellParties(tx, ["seller"], {
      event: "changes_requested",
      key: `${milestone.id}:${milestone.version}`,
      milestone,
    });
    await recordStep(tx, ctx, milestone, {
      action: "request_changes",
      to: "changes_requested",
      data: kept.value,
    });
    return ok(true);
  });
}
