import type { Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type SynonymGroup, writtenSynonyms } from "#app/search/reading/synonyms.ts";
import { groupsInUse, newGroupId, sharedPhrases } from "./merge.ts";
import type { SynonymEdit } from "./model.ts";
import { mayEditLexicon } from "./policy.ts";
import { synonymEdits } from "./queries.server.ts";
import { type LexiconCtx, recordEdit } from "./record-edit.server.ts";
import type { GroupForm } from "./schema.ts";

type Words = Omit<GroupForm, "version">;

/** Adds a group of the operator's own. @returns its id */
export async function addGroup(ctx: LexiconCtx, form: GroupForm): Promise<Result<string>> {
  const allowed = mayEditLexicon(ctx.actor);
  if (!allowed.ok) return allowed;
  return inTransaction(ctx.db, async (tx) => {
    const edits = await lockedEdits(tx);
    const taken = new Set([...writtenSynonyms(), ...edits].map(({ id }) => id));
    const after = { id: newGroupId(form.en[0] ?? "", taken), ...wordsOf(form) };
    const free = phrasesFree(after, edits);
    if (!free.ok) return free;
    await tx.searchSynonymGroup.create({ data: { ...after, ...stamp(ctx) } });
    await recordEdit(tx, ctx, { action: "synonym.add", id: after.id, before: null, after });
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
    const before = edit ?? writtenSynonyms().find((one) => one.id === id);
    if (!before) return refuse(404, "lexicon.not_found");
    if ((edit?.version ?? 0) !== form.version) return refuse(409, "lexicon.changed_meanwhile");
    const after = { id, ...wordsOf(form) };
    const free = phrasesFree(after, edits);
    if (!free.ok) return free;
    const data = { ...wordsOf(form), ...stamp(ctx) };
    await tx.searchSynonymGroup.upsert({
      where: { id },
      create: { id, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    await recordEdit(tx, ctx, { action: "synonym.change", id, before, after });
    return ok(null);
  });
}

/** The edits, one writer at a time: a phrase must not enter two groups at once. */
export async function lockedEdits(tx: Tx): Promise<SynonymEdit[]> {
  await takeTurn(tx, "search_synonym_group");
  return synonymEdits(tx);
}

const wordsOf = ({ vi, en, codes }: GroupForm): Words => ({ vi, en, codes });

const stamp = ({ actor, now }: LexiconCtx) => ({ changedById: actor.userId, changedAt: now });

function phrasesFree(group: SynonymGroup, edits: readonly SynonymEdit[]): Result<null> {
  const [shared] = sharedPhrases(group, groupsInUse(writtenSynonyms(), edits));
  if (!shared) return ok(null);
  const field = group.vi.includes(shared.phrase) ? "vi" : "en";
  return refuse(422, "form.check_fields", {
    params: { phrase: shared.phrase, group: shared.id },
    fields: { [field]: "lexicon.phrase_taken" },
  });
}
