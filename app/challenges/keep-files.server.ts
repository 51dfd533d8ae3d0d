import type { ReceivedForm } from "#app/documents/receive-form.server.ts";
import { isId } from "#app/platform/ids.ts";
import { atField, ok, type Result, refuse } from "#app/platform/result.ts";
import { addChallengeFile } from "./add-challenge-file.server.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { removeChallengeFile } from "./remove-challenge-file.server.ts";

const field = "challenge_file";

/**
 * What a press in the section of files says: the one chosen is added; `upload:` asks for one,
 * `remove:challenge_file:<document>` takes one away.
 */
export async function keepFiles(
  ctx: MemberCtx,
  input: { challengeId: string; received: ReceivedForm; intent: string },
): Promise<Result<unknown>> {
  const { challengeId, received } = input;
  const [verb, , documentId] = input.intent.split(":");
  for (const file of received.files) {
    const added = await addChallengeFile(ctx, { challengeId, file });
    if (!added.ok) return { ok: false, refusal: atField(added.refusal, field) };
  }
  if (received.refusal) return { ok: false, refusal: received.refusal };
  if (verb === "upload" && received.files.length === 0) {
    return refuse(422, "form.check_fields", { fields: { [field]: "documents.none_chosen" } });
  }
  if (verb === "remove" && isId(documentId)) {
    return removeChallengeFile(ctx, { challengeId, documentId });
  }
  return ok(null);
}
