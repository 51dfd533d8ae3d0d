import { filesOf } from "#app/documents/queries.server.ts";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { writeRight } from "./policy.ts";
import { challengeForWriting, lockChallenge } from "./queries.server.ts";
import { isEditable } from "./rules.ts";

const MOST = 12;

/** Adds a file to the brief while it is being written; everybody can open it once it is published. */
export async function addChallengeFile(
  ctx: MemberCtx,
  input: { challengeId: string; file: ReceivedFile },
): Promise<Result<{ documentId: string }>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    await lockChallenge(tx, input.challengeId);
    const challenge = await challengeForWriting(tx, ctx.actor.organisationId, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    if (!isEditable(challenge.state)) return refuse(409, "challenges.not_editable");
    const files = await filesOf(tx, challenge.id, ["challenge_file"]);
    if (files.length >= MOST) return refuse(422, "listings.too_many_files");
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: ctx.actor },
      {
        purpose: "challenge_file",
        subjectId: challenge.id,
        organisationId: ctx.actor.organisationId,
        file: input.file,
      },
    );
    return stored.ok ? ok({ documentId: stored.value.id }) : stored;
  });
}
