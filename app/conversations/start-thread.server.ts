import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { threadSchema } from "./schema.ts";
import { type TalkCtx, talkFor, writeMessage } from "./send-message.server.ts";

/** Opens a thread on a subject, perhaps a step of the deal, with its first message; sent twice, once. */
export function startThread(
  ctx: TalkCtx,
  input: { readonly dealId: string; readonly values: unknown },
): Promise<Result<{ threadId: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    const talk = await talkFor(tx, ctx.actor, input.dealId);
    if (!talk) return refuse(404, "deals.not_found");
    const parsed = threadSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const { subject, step, body } = parsed.data;
    await takeTurn(tx, `thread:${talk.actor.userId}`);
    const begun = await tx.dealThread.findFirst({
      where: {
        dealId: talk.deal.id,
        subject,
        startedById: talk.actor.userId,
        startedAt: { gte: secondPressSince(ctx.now) },
        messages: { some: { body } },
      },
      select: { id: true },
    });
    if (begun) return ok({ threadId: begun.id });
    const threadId = newId();
    await tx.dealThread.create({
      data: {
        id: threadId,
        dealId: talk.deal.id,
        subject,
        step: step || null,
        startedById: talk.actor.userId,
        organisationId: talk.actor.organisationId,
        startedAt: ctx.now,
      },
    });
    const first = { id: null, threadId, body, mentions: [], attachments: [] };
    const written = await writeMessage(tx, ctx, talk, first);
    return written.ok ? ok({ threadId }) : written;
  });
}
