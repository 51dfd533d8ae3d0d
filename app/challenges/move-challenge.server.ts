import { recordAudit } from "#app/audit/record-entry.server.ts";
import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { noticeOf } from "./events.ts";
import type { ChallengeState } from "./model.ts";
import { manageRight, writeRight } from "./policy.ts";
import { challengeForWriting } from "./queries.server.ts";
import { changedMeanwhile, decideMove, missingInBrief } from "./rules.ts";

/** What the owner of a problem does with it in one click. */
export const ownerMoves = ["submit", "take_back", "close", "archive"] as const;
export type OwnerMove = (typeof ownerMoves)[number];

export function isOwnerMove(value: unknown): value is OwnerMove {
  return (ownerMoves as readonly unknown[]).includes(value);
}

/** Sends a need to review, takes it back, closes it early or archives it. */
export async function moveChallenge(
  ctx: MemberCtx,
  input: { challengeId: string; move: OwnerMove; version: number },
): Promise<Result<{ state: ChallengeState }>> {
  const binds = input.move === "close" || input.move === "archive";
  const right = binds ? manageRight(ctx.actor) : writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    const challenge = await challengeForWriting(tx, ctx.actor.organisationId, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    const next = decideMove(challenge.state, input.move, "owner");
    if (!next.ok) return next;
    const missing = missingInBrief(challenge.content, localDay(ctx.now));
    if (input.move === "submit" && missing.length > 0) return refuse(422, "challenges.incomplete");
    const { count } = await tx.challenge.updateMany({
      where: { id: challenge.id, version: input.version, state: challenge.state },
      data: {
        state: next.value,
        ...(input.move === "submit" ? { submittedAt: ctx.now } : {}),
        version: { increment: 1 },
        updatedAt: ctx.now,
      },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    if (input.move === "submit") {
      const { organisation, id, version } = challenge;
      const to = { organisationId: organisation.id, once: version + 1 };
      const href = `/operator/challenges/${id}`;
      await tellOperators(tx, noticeOf("challenge_submitted", challenge, { ...to, href }));
    }
    if (binds) {
      const key = `search:challenge:${challenge.id}`;
      await enqueue(tx, "search.project", { type: "challenge", ids: [challenge.id] }, { key });
    }
    await recordAudit(tx, {
      actor: ctx.actor,
      action: `challenge.${input.move}`,
      subjectType: "challenge",
      subjectId: challenge.id,
      from: challenge.state,
      to: next.value,
      at: ctx.now,
    });
    return ok({ state: next.value });
  });
}
