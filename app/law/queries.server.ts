import type { LegalPathFacts } from "#app/deals/deal-facts.ts";
import { readTerms } from "#app/negotiation/stored-terms.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import builtIn from "./rules.json" with { type: "json" };
import { type DatedEntry, decidePath, pathFacts, ruleSetOn } from "./rules.ts";
import { readAnswers, readLawEntry, readOutcome } from "./stored-path.ts";

const builtInEntries = builtIn.map(readLawEntry);

const iso = (day: Date) => day.toISOString().slice(0, 10);

/** Every dated entry: those the exchange came with and those the operator wrote since. */
export async function lawEntries(db: Tx): Promise<(DatedEntry & { readonly id?: string })[]> {
  const rows = await db.lawEntry.findMany({ orderBy: { addedAt: "asc" } });
  const written = rows.map((row) => ({
    ...readLawEntry({
      kind: row.kind,
      key: row.key,
      inForceFrom: iso(row.inForceFrom),
      inForceUntil: row.inForceUntil && iso(row.inForceUntil),
      body: row.body,
      source: { vi: row.sourceVi, en: row.sourceEn },
      sourceUrl: row.sourceUrl,
      trueOn: iso(row.trueOn),
    }),
    id: row.id,
    addedAt: row.addedAt,
  }));
  return [...builtInEntries, ...written];
}

/** The law in force at a moment. */
export async function ruleSetAt(db: Tx, moment: Date) {
  return ruleSetOn(await lawEntries(db), localDay(moment));
}

/** A deal's answered path, or null. */
export function legalPathOf(db: Tx, dealId: string) {
  return db.dealLegalPath.findUnique({ where: { dealId } });
}

/** A deal's form as a code of transferForms: the agreed one, else the only one listed; null while open. */
export async function formOf(db: Tx, dealId: string): Promise<string | null> {
  const { agreedTermSheet, listing } = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: {
      agreedTermSheet: { select: { terms: true } },
      listing: { select: { transferForms: true } },
    },
  });
  const terms = agreedTermSheet && readTerms(agreedTermSheet.terms);
  const [only = null, ...others] = listing?.transferForms ?? [];
  return terms?.form ?? (others.length === 0 ? only : null);
}

/** What a deal's answers lead to now: by the rules they were frozen with, else by today's. */
export async function pathNow(db: Tx, dealId: string, now: Date): Promise<LegalPathFacts | null> {
  const kept = await legalPathOf(db, dealId);
  if (!kept) return null;
  if (kept.frozenAt) return pathFacts(readOutcome(kept.outcome));
  const answers = readAnswers(kept.answers);
  return pathFacts(decidePath(answers, await ruleSetAt(db, now), await formOf(db, dealId)));
}
