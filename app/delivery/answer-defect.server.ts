import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { loadMilestone } from "#app/payments/load-milestone.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MilestoneIds } from "./change-checklist.server.ts";
import type { DeliveryCtx } from "./model.ts";
import { defectAnswerForm } from "./schema.ts";
import { tellSide } from "./tell-side.server.ts";

/** The seller says of a defect that it is mended, or why it is none. An answer stands. */
export function answerDefect(
  ctx: DeliveryCtx,
  ids: MilestoneIds,
  values: unknown,
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const seen = await loadMilestone(tx, ids, "deliver", ctx.actor);
    if (!seen.ok) return seen;
    const parsed = defectAnswerForm.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { defectId, answer, note } = parsed.data;
    await lockDeal(tx, ids.dealId);
    const { count } = await tx.defect.updateMany({
      where: { id: defectId, milestoneId: ids.milestoneId, answeredAt: null },
      data: { answer, answerNote: note, answeredAt: ctx.now, answeredById: ctx.actor.userId },
    });
    if (count === 0) return refuse(409, "delivery.defect_answered");
    const milestone = seen.value;
    await tellSide(tx, milestone, "buyer", { event: "delivery.defect_answered", key: defectId });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "milestone.answer_defect",
      subjectType: "milestone",
      subjectId: milestone.id,
      data: { dealId: ids.dealId, position: milestone.position, defectId, answer },
      at: ctx.now,
    });
    return ok(null);
  });
}
