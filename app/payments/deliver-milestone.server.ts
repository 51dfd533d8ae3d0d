import { beginHandover } from "#app/delivery/keep-handover.server.ts";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { CommandCtx } from "./model.ts";
import { recordStep, type StepInput, takeMilestoneStep } from "./take-milestone-step.server.ts";
import { tellParties } from "./tell-parties.server.ts";

/** The seller hands over what the milestone promises and says what was handed over. */
export function deliverMilestone(
  ctx: CommandCtx,
  input: StepInput & {
    note: string;
    /** A record or picture of the handover; it goes to the deal's papers. */
    file?: Pick<ReceivedFile, "fileName" | "bytes"> | null;
  },
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
    await beginHandover(tx, ctx.now, milestone);
    await tellParties(tx, ["buyer"], {
      event: "delivered",
      key: `${milestone.id}:${milestone.version}`,
      milestone,
    });
    await recordStep(tx, ctx, milestone, { action: "deliver", to: "delivered" });
    if (!input.file) return ok(true);
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: ctx.actor },
      {
        purpose: "delivery_file",
        subjectId: milestone.dealId,
        organisationId: milestone.deal.sellerOrganisationId,
        file: input.file,
      },
    );
    if (!stored.ok) {
      return refuse(422, "payments.check_form", { fields: { file: stored.refusal.key } });
    }
    return ok(true);
  });
}
