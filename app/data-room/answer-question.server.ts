import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { RoomCtx } from "./begin-upload.server.ts";
import { openRoom } from "./open-room.server.ts";
import { fileInRoom } from "./queries.server.ts";
import { answerSchema } from "./schema.ts";
import { tellReaders } from "./tell-readers.server.ts";

/** Answers a question on a file of the actor's own organisation, once. */
export function answerQuestion(
  ctx: RoomCtx,
  input: { readonly dealId: string; readonly fileId: string; readonly values: unknown },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const room = await openRoom(tx, ctx.actor, input.dealId);
    const file = room && (await fileInRoom(tx, input.dealId, input.fileId));
    if (!file || file.organisationId !== ctx.actor.organisationId) {
      return refuse(404, "data_room.missing");
    }
    const parsed = answerSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { questionId, answer } = parsed.data;
    const asked = file.questions.find((question) => question.id === questionId);
    if (!asked) return refuse(404, "data_room.missing");
    const { count } = await tx.roomQuestion.updateMany({
      where: { id: questionId, answeredAt: null },
      data: { answer, answeredById: ctx.actor.userId, answeredAt: ctx.now },
    });
    if (count === 0) return refuse(409, "data_room.already_answered");
    if (asked.organisationId !== ctx.actor.organisationId) {
      await tellReaders(tx, {
        event: "deals.file_answer",
        key: `room-answer:${questionId}`,
        dealId: input.dealId,
        byOrganisationId: ctx.actor.organisationId,
        toOrganisationIds: [asked.organisationId],
        file,
      });
    }
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "data_room.answer",
      subjectType: "deal",
      subjectId: input.dealId,
      data: { questionId, fileId: file.id },
      at: ctx.now,
    });
    return ok(null);
  });
}
