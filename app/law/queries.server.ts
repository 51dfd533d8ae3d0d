import type { Tx } from "#app/platform/db/client.server.ts";
import type { LawEntry } from "./model.ts";
import builtIn from "./rules.json" with { type: "json" };
import { type DatedEntry, ruleSetOn } from "./rules.ts";

const iso = (day: Date) => day.toISOString().slice(0, 10);

/** Today's calendar day in Vietnam, "2026-11-24". */
export function dayInVietnam(moment: Date): string {
  return iso(new Date(moment.getTime() + 7 * 3_600_000));
}

/** Every dated entry: those the exchange came with and those the operator wrote since. */
export async function lawEntries(db: Tx): Promise<(DatedEntry & { readonly id?: string })[]> {
  const rows = await db.lawEntry.findMany({ orderBy: { addedAt: "asc" } });
  const written = rows.map(
    (row) =>
      ({
        id: row.id,
        kind: row.kind,
        key: row.key,
        inForceFrom: iso(row.inForceFrom),
        inForceUntil: row.inForceUntil && iso(row.inForceUntil),
        body: row.body,
        source: { vi: row.sourceVi, en: row.sourceEn },
        sourceUrl: row.sourceUrl,
        trueOn: iso(row.trueOn),
        addedAt: row.addedAt,
      }) as unknown as DatedEntry & { id: string },
  );
  return [...(builtIn as unknown as LawEntry[]), ...written];
}

/** The law in force at a moment. */
export async function ruleSetAt(db: Tx, moment: Date) {
  return ruleSetOn(await lawEntries(db), dayInVietnam(moment));
}

/** A deal's answered path, or null. */
export function legalPathOf(db: Tx, dealId: string) {
  return db.dealLegalPath.findUnique({ where: { dealId } });
}
