import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { writtenGroups } from "#app/search/reading/word-groups.ts";
import { groupsInUse, sharedPhrases } from "./merge.ts";
import { mayEditLexicon } from "./policy.ts";
import { type LexiconCtx, recordEdit } from "./record-edit.server.ts";
import { lockedEdits } from "./save-group.server.ts";

/** Takes a group out of use, or back into it, unless somebody was faster. */
export async function switchGroup(
  ctx: LexiconCtx,
  id: string,
  { version, off }: { version: number; off: boolean },
): Promise<Result<null>> {
  const allowed = mayEditLexicon(ctx.actor);
  if (!allowed.ok) return allowed;
  return inTransaction(ctx.db, async (tx) => {
    const edits = await lockedEdits(tx);
    const edit = edits.find((one) => one.id === id);
    const group = edit ?? writtenGroups().find((one) => one.id === id);
    if (!group) return refuse(404, "lexicon.not_found");
    if ((edit?.version ?? 0) !== version) return refuse(409, "lexicon.changed_meanwhile");
    const [shared] = off ? [] : sharedPhrases(group, groupsInUse(writtenGroups(), edits));
    if (shared) {
      return refuse(409, "lexicon.phrase_taken", {
        params: { phrase: shared.phrase, group: shared.id },
      });
    }
    const { said, vi, en, codes } = group;
    const data = { off, changedById: ctx.actor.userId, changedAt: ctx.now };
    await tx.searchWordGroup.upsert({
      where: { id },
      create: { id, said, vi, en, codes, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    const seen = { id, said, vi, en, codes };
    await recordEdit(
      tx,
      ctx,
      off
        ? { verb: "switch_off", id, before: seen, after: null }
        : { verb: "switch_on", id, before: null, after: seen },
    );
    return ok(null);
  });
}
