import type { Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type WordGroup, writtenGroups } from "#app/search/reading/word-groups.ts";
import { groupsInUse, newGroupId, sharedPhrases } from "./merge.ts";
import type { WordEdit } from "./model.ts";
import { mayEditLexicon } from "./policy.ts";
import { wordEdits } from "./queries.server.ts";
import { type LexiconCtx, recordEdit } from "./record-edit.server.ts";
import type { GroupForm } from "./schema.ts";

type Words = Omit<GroupForm, "version">;

/** Adds a group of the operator's own. @returns its id */
export async function addGroup(ctx: LexiconCtx, form: GroupForm): Promise<Result<string>> {
  const allowed = mayEditLexicon(ctx.actor);
  if (!allowed.ok) return allowed;
  return inTransaction(ctx.db, async (tx) => {
    const edits = await lockedEdits(tx);
    const taken = new Set([...writtenGroups(), ...edits].map(({ id }) => id));
    const after = { id: newGroupId(form.said[0] ?? form.en[0] ?? "", taken), ...wordsOf(form) };
    const free = phrasesFree(after, edits);
    if (!free.ok) return free;
    await tx.searchWordGroup.create({ data: { ...after, ...stamp(ctx) } });
    await recordEdit(tx, ctx, { verb: "add", id: after.id, before: null, after });
    return ok(after.id);
  });
}

/** Changes a group of the file or of the operator's own, unless somebody was faster. */
export async function changeGroup(
  ctx: LexiconCtx,
  id: string,
  form: GroupForm,
): Promise<Result<null>> {
  const allowed = mayEditLexicon(ctx.actor);
  if (!allowed.ok) return allowed;
  return inTransaction(ctx.db, async (tx) => {
    const edits = await lockedEdits(tx);
    const edit = edits.find((one) => one.id === id);
    const before = edit ?? writtenGroups().find((one) => one.id === id);
    if (!before) return refuse(404, "lexicon.not_found");
    if ((edit?.version ?? 0) !== form.version) return refuse(409, "lexicon.changed_meanwhile");
    const after = { id, ...wordsOf(form) };
    const free = phrasesFree(after, edits);
    if (!free.ok) return free;
    const data = { ...wordsOf(form), ...stamp(ctx) };
    await tx.searchWordGroup.upsert({
      where: { id },
      create: { id, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    await recordEdit(tx, ctx, { verb: "change", id, before, after });
    return ok(null);
  });
}

/** The edits, one writer at a time: a phrase must not enter two groups at once. */
export async function lockedEdits(tx: Tx): Promise<WordEdit[]> {
  await takeTurn(tx, "search_word_group");
  return wordEdits(tx);
}

const wordsOf = ({ said, vi, en, codes }: GroupForm): Words => ({ said, vi, en, codes });

const lists = ["said", "vi", "en"] as const;

const stamp = ({ actor, now }: LexiconCtx) => ({ changedById: actor.userId, changedAt: now });

function phrasesFree(group: WordGroup, edits: readonly WordEdit[]): Result<null> {
  const [shared] = sharedPhrases(group, groupsInUse(writtenGroups(), edits));
  if (!shared) return ok(null);
  const field = lists.find((list) => group[list].includes(shared.phrase)) ?? "vi";
  return refuse(422, "form.check_fields", {
    params: { phrase: shared.phrase, group: shared.id },
    fields: { [field]: "lexicon.phrase_taken" },
  });
}
