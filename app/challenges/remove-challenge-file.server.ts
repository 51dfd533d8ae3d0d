import { removeDocument } from "#app/documents/remove-document.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { writeRight } from "./policy.ts";
import { challengeForWriting, lockChallenge } from "./queries.server.ts";
import { isEditable } from "./rules.ts";

/** Takes a file of the brief away again. */
export async function removeChallengeFile(
  ctx: MemberCtx,
  input: { challengeId: string; documentId: string },
): Promise<Result<null>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    await lockChallenge(tx, input.challengeId);
    const challenge = await challengeForWriting(tx, ctx.actor.organisationId, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    if (!isEditable(challenge.state)) return refuse(409, "challenges.not_editable");
    return removeDocument(tx, ctx, { documentId: input.documentId, subjectId: challenge.id });
  });
}
