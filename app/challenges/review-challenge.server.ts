import { recordAudit } from "#app/audit/record-entry.server.ts";
import { matchJob } from "#app/matching/events.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { noticeOf } from "./events.ts";
import { type ChallengePage, challengePage } from "./queries.server.ts";
import { changedMeanwhile, decideMove, decideReview } from "./rules.ts";

/** The operator publishes a problem or returns it with reasons. */
export async function reviewChallenge(
  ctx: MemberCtx,
  input: { challengeId: string; version: number; approved: boolean; reasons: string },
): Promise<Result<{ decision: "publish" | "return" }>> {
  if (ctx.actor.organisationKind !== "operator") return refuse(403, "challenges.operator_only");
  return inTransaction(ctx.db, async (tx) => {
    const challenge = await challengePage(tx, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    const ownerVerified = challenge.organisation.verification === "verified";
    const decision = decideReview({ ...input, ownerVerified });
    if (!decision.ok) return decision;
    const next = decideMove(challenge.state, decision.value, "operator");
    if (!next.ok) return next;
    const published = decision.value === "publish";
    const { count } = await tx.challenge.updateMany({
      where: { id: challenge.id, version: input.version, state: challenge.state },
      data: {
        state: next.value,
        ...(published ? { publishedAt: challenge.publishedAt ?? ctx.now } : {}),
        version: { increment: 1 },
        updatedAt: ctx.now,
      },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    await tx.challengeReview.create({
      data: {
        id: newId(),
        challengeId: challenge.id,
        reviewerId: ctx.actor.userId,
        approved: published,
        reasons: input.reasons.trim(),
        createdAt: ctx.now,
      },
    });
    await tellOf(tx, ctx, { challenge, published, version: input.version });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: `challenge.${decision.value}`,
      subjectType: "challenge",
      subjectId: challenge.id,
      from: challenge.state,
      to: next.value,
      at: ctx.now,
    });
    return ok({ decision: decision.value });
  });
}

/** Search and possible partners hear of what is published; its owner of either. */
async function tellOf(
  tx: Tx,
  { now }: MemberCtx,
  of: { challenge: ChallengePage; published: boolean; version: number },
): Promise<void> {
  const { challenge, published, version } = of;
  const { id } = challenge;
  if (published) {
    const key = `search:challenge:${id}`;
    await enqueue(tx, "search.project", { type: "challenge", ids: [id] }, { key });
    if (!challenge.publishedAt) await enqueue(tx, ...matchJob("challenge", id, now));
  }
  const to = {
    organisationId: challenge.organisation.id,
    href: `/market/challenges/${id}`,
    once: version,
  };
  const event = published ? "challenge_published" : "challenge_returned";
  await enqueue(tx, "notifications.tell", noticeOf(event, challenge, to));
}
