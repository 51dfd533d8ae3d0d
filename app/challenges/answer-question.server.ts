import { recordAudit } from "#app/audit/record-entry.server.ts";
import { cleanText } from "#app/platform/clean-text.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { noticeOf } from "./events.ts";
import { limits } from "./limits.ts";
import { writeRight } from "./policy.ts";
import { challengeForWriting } from "./queries.server.ts";

/** The owner's answer, given once: proposers have already relied on it. */
export async function answerQuestion(
  ctx: MemberCtx,
  input: { challengeId: string; questionId: string; answer: string },
): Promise<Result<null>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  const answer = cleanText(input.answer);
  if (answer.length < 2 || answer.length > limits.answer) {
    const key = answer.length < 2 ? "form.needed" : "form.too_long";
    return refuse(422, key, { fields: { [`answer.${input.questionId}`]: key } });
  }
  return inTransaction(ctx.db, async (tx) => {
    const challenge = await challengeForWriting(tx, ctx.actor.organisationId, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    const { count } = await tx.challengeQuestion.updateMany({
      where: { id: input.questionId, challengeId: challenge.id, answer: null },
      data: { answer, answeredAt: ctx.now, answeredById: ctx.actor.userId },
    });
    if (count === 0) return refuse(409, "challenges.already_answered");
    const question = await tx.challengeQuestion.findUniqueOrThrow({
      where: { id: input.questionId },
      select: { askedByOrganisationId: true },
    });
    const to = {
      organisationId: question.askedByOrganisationId,
      href: `/challenges/${challenge.id}#questions`,
      once: input.questionId,
    };
    await enqueue(tx, "notifications.tell", noticeOf("challenge_answered", challenge, to));
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "challenge.answer",
      subjectType: "challenge",
      subjectId: challenge.id,
      data: { questionId: input.questionId },
      at: ctx.now,
    });
    return ok(null);
  });
}
