import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { ownSavedSearch } from "./queries.server.ts";
import type { SavedSearchCtx, SavedSearchInput } from "./save-search.server.ts";
import { savedSearchForm, storedQuery } from "./schema.ts";
import { takeBaseline, writeBaseline } from "./take-baseline.server.ts";

/** Changes name, rhythm and question. Another question begins anew: what it matches today is no news. */
export async function updateSearch(
  { db, now, actor }: SavedSearchCtx,
  input: SavedSearchInput & { id: string },
): Promise<Result<null>> {
  const before = await ownSavedSearch(db, actor.userId, input.id);
  if (!before) return refuse(404, "saved_searches.missing");
  const parsed = savedSearchForm.safeParse(input, withInput);
  if (!parsed.success) {
    return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
  }
  const query = storedQuery(input.query);
  const asksAnew = query !== before.query;
  const baseline = asksAnew ? await takeBaseline(db, query) : null;
  return inTransaction(db, async (tx) => {
    const { count } = await tx.savedSearch.updateMany({
      where: { id: input.id, userId: actor.userId, query: before.query },
      data: {
        ...parsed.data,
        ...(baseline && {
          query,
          revision: baseline.revision,
          broad: baseline.broad,
          since: now,
          viewedAt: now,
        }),
      },
    });
    if (count === 0) return refuse(409, "saved_searches.changed");
    if (baseline) {
      // What was told stays known: it is never told twice.
      await tx.savedSearchHit.deleteMany({ where: { savedSearchId: input.id, alertedAt: null } });
      await writeBaseline(tx, input.id, baseline.known);
    }
    return ok(null);
  });
}
