import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { MOST_SAVED } from "./model.ts";
import { savedSearchForm, storedQuery } from "./schema.ts";
import { takeBaseline, writeBaseline } from "./take-baseline.server.ts";

export interface SavedSearchCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

export interface SavedSearchInput {
  name: unknown;
  frequency: unknown;
  /** Parameters of the search page. */
  query: URLSearchParams;
}

/** Keeps a search under a name; saving the same question again gives the one that is there. */
export async function saveSearch(
  { db, now, actor }: SavedSearchCtx,
  input: SavedSearchInput,
): Promise<Result<{ id: string }>> {
  const parsed = savedSearchForm.safeParse(input, withInput);
  if (!parsed.success) {
    return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
  }
  const query = storedQuery(input.query);
  const baseline = await takeBaseline(db, query);
  return inTransaction(db, async (tx) => {
    // One at a time a person, so that two clicks save one and the limit holds.
    await tx.$queryRaw`select id from "user" where id = ${actor.userId}::uuid for update`;
    const mine = { userId: actor.userId };
    const same = await tx.savedSearch.findFirst({
      where: { ...mine, query },
      select: { id: true },
    });
    if (same) return ok(same);
    if ((await tx.savedSearch.count({ where: mine })) >= MOST_SAVED) {
      return refuse(422, "saved_searches.too_many", { params: { most: MOST_SAVED } });
    }
    const id = newId();
    const { revision, broad, known } = baseline;
    await tx.savedSearch.create({
      data: {
        id,
        ...mine,
        ...parsed.data,
        query,
        revision,
        broad,
        since: now,
        viewedAt: now,
        createdAt: now,
      },
    });
    await writeBaseline(tx, id, known);
    await recordAudit(tx, {
      actor,
      action: "saved_search.create",
      subjectType: "saved_search",
      subjectId: id,
      data: { frequency: parsed.data.frequency },
      at: now,
    });
    return ok({ id });
  });
}
