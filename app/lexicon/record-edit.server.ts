import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { isNeed, type WordGroup } from "#app/search/reading/word-groups.ts";
import { revisionKey } from "./queries.server.ts";

export interface LexiconCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

interface Edit {
  verb: "add" | "change" | "switch_off" | "switch_on" | "restore" | "remove";
  id: string;
  before: WordGroup | null;
  after: WordGroup | null;
}

const wordsOf = (group: WordGroup | null) =>
  group && { said: group.said, vi: group.vi, en: group.en, codes: group.codes };

/** Names a new version of the words, which every process notices, and writes down who did what. */
export async function recordEdit(tx: Tx, ctx: LexiconCtx, edit: Edit): Promise<void> {
  const value = newId();
  const need = [edit.before, edit.after].some((group) => group && isNeed(group));
  await tx.setting.upsert({
    where: { key: revisionKey },
    create: { key: revisionKey, value },
    update: { value },
  });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: `${need ? "need" : "synonym"}.${edit.verb}`,
    subjectType: need ? "need_group" : "synonym_group",
    subjectId: edit.id,
    data: { before: wordsOf(edit.before), after: wordsOf(edit.after) },
    at: ctx.now,
  });
}
