import { recordAudit } from "#app/audit/record-entry.server.ts";
import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { RoomCtx } from "./begin-upload.server.ts";
import { openRoom, rightIn } from "./open-room.server.ts";
import { fileInRoom } from "./queries.server.ts";
import { questionSchema } from "./schema.ts";
import { tellReaders } from "./tell-readers.server.ts";

/** Asks about a file. Whoever may read the file may ask, and everybody who may read it sees the answer. */
export function askQuestion(
  ctx: RoomCtx,
  input: { readonly dealId: string; readonly fileId: string; readonly values: unknown },
): Promise<Result<{ questionId: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    const room = await openRoom(tx, ctx.actor, input.dealId);
    const file = room && (await fileInRoom(tx, input.dealId, input.fileId));
    if (!file || rightIn(room, file) === "none") return refuse(404, "data_room.missing");
    const parsed = questionSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { question } = parsed.data;
    const { organisationId, userId } = ctx.actor;
    await takeTurn(tx, `room-question:${userId}`);
    const asked = await tx.roomQuestion.findFirst({
      where: {
        fileId: file.id,
        askedById: userId,
        question,
        askedAt: { gte: secondPressSince(ctx.now) },
      },
      select: { id: true },
    });
    if (asked) return ok({ questionId: asked.id });
    const questionId = newId();
    await tx.roomQuestion.create({
      data: {
        id: questionId,
        fileId: file.id,
        versionNumber: file.versionNumber,
        organisationId,
        askedById: userId,
        question,
        askedAt: ctx.now,
      },
    });
    if (organisationId !== file.organisationId) {
      await tellReaders(tx, {
        event: "deals.file_question",
        key: `room-question:${questionId}`,
        dealId: input.dealId,
        byOrganisationId: organisationId,
        toOrganisationIds: [file.organisationId],
        file,
      });
    }
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "data_room.ask",
      subjectType: "deal",
      subjectId: input.dealId,
      data: { questionId, fileId: file.id },
      at: ctx.now,
    });
    return ok({ questionId });
  });
}
