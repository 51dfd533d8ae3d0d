import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { writtenGroups } from "#app/search/reading/word-groups.ts";
import { groupsInUse, sharedPhrases } from "./merge.ts";
import { mayEditLexicon } from "./policy.ts";
import { type LexiconCtx, recordEdit } from "./record-edit.server.ts";
import { lockedEdits } from "./save-group.server.ts";

/** Forgets the edits of a group: the file's words count again; a group without a file's words is gone. */
export async function restoreGroup(
  ctx: LexiconCtx,
  id: string,
  { version }: { version: number },
): Promise<Result<null>> {
  const allowed = mayEditLexicon(ctx.actor);
  if (!allowed.ok) return allowed;
  return inTransaction(ctx.db, async (tx) => {
    const edits = await lockedEdits(tx);
    const edit = edits.find((one) => one.id === id);
    if (!edit) return refuse(404, "lexicon.not_found");
    if (edit.version !== version) return refuse(409, "lexicon.changed_meanwhile");
    const after = writtenGroups().find((one) => one.id === id) ?? null;
    const [shared] = after ? sharedPhrases(after, groupsInUse(writtenGroups(), edits)) : [];
    if (shared) {
      return refuse(409, "lexicon.phrase_taken", {
        params: { phrase: shared.phrase, group: shared.id },
      });
    }
    await tx.searchWordGroup.delete({ where: { id } });
    const verb = after ? "restore" : "remove";
    await recordEdit(tx, ctx, { verb, id, before: edit, after });
    return ok(null);
  });
}
