import { recordAudit } from "#app/audit/record-entry.server.ts";
import { cleanText } from "#app/platform/clean-text.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { noticeOf } from "./events.ts";
import { limits } from "./limits.ts";
import { challengePage } from "./queries.server.ts";
import { isOpen } from "./rules.ts";

/** A question on a problem, public to everybody with its answer; who asked is not shown. */
export async function askQuestion(
  ctx: MemberCtx,
  input: { challengeId: string; question: string },
): Promise<Result<null>> {
  const question = cleanText(input.question);
  if (question.length < 10 || question.length > limits.question) {
    const key = question.length < 10 ? "challenges.question_short" : "form.too_long";
    return refuse(422, key, { fields: { question: key } });
  }
  return inTransaction(ctx.db, async (tx) => {
    const challenge = await challengePage(tx, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    if (challenge.organisation.id === ctx.actor.organisationId) {
      return refuse(403, "challenges.own_challenge");
    }
    if (!isOpen({ state: challenge.state, deadline: challenge.content.deadline }, ctx.now)) {
      return refuse(409, "challenges.not_open");
    }
    await takeTurn(tx, `question:${ctx.actor.userId}`);
    const known = await tx.challengeQuestion.count({
      where: { challengeId: challenge.id, askedById: ctx.actor.userId, question },
    });
    if (known > 0) return ok(null);
    const id = newId();
    await tx.challengeQuestion.create({
      data: {
        id,
        challengeId: challenge.id,
        askedByOrganisationId: ctx.actor.organisationId,
        askedById: ctx.actor.userId,
        question,
        askedAt: ctx.now,
      },
    });
    const href = `/market/challenges/${challenge.id}#questions`;
    const to = { organisationId: challenge.organisation.id, href, once: id };
    await enqueue(tx, "notifications.tell", noticeOf("challenge_question", challenge, to));
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "challenge.ask",
      subjectType: "challenge",
      subjectId: challenge.id,
      data: { questionId: id },
      at: ctx.now,
    });
    return ok(null);
  });
}
