import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { SavedSearchCtx } from "./save-search.server.ts";

/** Forgets a saved search with all it has found. @returns whether there was one */
export function deleteSearch({ db, now, actor }: SavedSearchCtx, id: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.savedSearch.deleteMany({ where: { id, userId: actor.userId } });
    if (count === 0) return false;
    await recordAudit(tx, {
      actor,
      action: "saved_search.delete",
      subjectType: "saved_search",
      subjectId: id,
      at: now,
    });
    return true;
  });
}
