import type { Actor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";
import type { LineIssue } from "./import-line.ts";

/** Rows written in one transaction. */
const BATCH = 500;

export interface ImportCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: Actor;
}

export interface ImportOutcome {
  created: number;
  updated: number;
  unchanged: number;
  /** `index` is the row's place in the given rows. */
  rejected: (LineIssue & { index: number })[];
}

interface Placed {
  readonly content: { readonly provinceCode: string | null; readonly wardCode: string | null };
}

/**
 * Writes rows whose place exists, in batches of one transaction each.
 * @param write returns the rows it created or changed
 */
export async function importRows<Row extends Placed>(
  db: Db,
  rows: readonly Row[],
  write: (tx: Tx, batch: readonly Row[]) => Promise<readonly { readonly created: boolean }[]>,
): Promise<ImportOutcome> {
  const outcome: ImportOutcome = { created: 0, updated: 0, unchanged: 0, rejected: [] };
  const accepted = rows.filter((row, index) => {
    const issue = placeIssue(row.content);
    if (issue) outcome.rejected.push({ index, ...issue });
    return !issue;
  });
  for (let start = 0; start < accepted.length; start += BATCH) {
    const batch = accepted.slice(start, start + BATCH);
    const result = await inTransaction(db, async (tx) => ok(await write(tx, batch)));
    if (!result.ok) continue;
    const created = result.value.filter((row) => row.created).length;
    outcome.created += created;
    outcome.updated += result.value.length - created;
    outcome.unchanged += batch.length - result.value.length;
  }
  return outcome;
}

/** A ward must lie in the named province. */
function placeIssue(place: {
  provinceCode: string | null;
  wardCode: string | null;
}): LineIssue | null {
  if (place.wardCode === null) return null;
  const ward = wardByCode(place.wardCode);
  if (ward && (place.provinceCode === null || ward.provinceCode === place.provinceCode))
    return null;
  return { field: "wardCode", reason: "is not a ward of the province" };
}
