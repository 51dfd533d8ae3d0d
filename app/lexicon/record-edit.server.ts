import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { SynonymGroup } from "#app/search/reading/synonyms.ts";
import { revisionKey } from "./queries.server.ts";

export interface LexiconCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

interface Edit {
  action: string;
  id: string;
  before: SynonymGroup | null;
  after: SynonymGroup | null;
}

const wordsOf = (group: SynonymGroup | null) =>
  group && { vi: group.vi, en: group.en, codes: group.codes };

/** Names a new version of the synonyms, which every process notices, and writes down who did what. */
export async function recordEdit(tx: Tx, ctx: LexiconCtx, edit: Edit): Promise<void> {
  const value = newId();
  await tx.setting.upsert({
    where: { key: revisionKey },
    create: { key: revisionKey, value },
    update: { value },
  });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: edit.action,
    subjectType: "synonym_group",
    subjectId: edit.id,
    data: { before: wordsOf(edit.before), after: wordsOf(edit.after) },
    at: ctx.now,
  });
}
