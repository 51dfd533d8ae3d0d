import { peopleNames } from "#app/accounts/queries.server.ts";
import { helpersIn } from "#app/assistance/helpers-in.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { DisputeView } from "./model.ts";

/** The disputes of a deal, newest first, with what was said in each. The caller has proven the right. */
export async function disputesOf(db: Tx, dealId: string): Promise<DisputeView[]> {
  const rows = await db.dispute.findMany({
    where: { dealId },
    orderBy: { raisedAt: "desc" },
    select: {
      id: true,
      side: true,
      claim: true,
      raisedAt: true,
      outcome: true,
      resolvedAt: true,
      statements: {
        orderBy: { at: "asc" },
        select: { id: true, side: true, authorId: true, body: true, documentId: true, at: true },
      },
    },
  });
  const all = rows.flatMap(({ statements }) => statements);
  const name = await peopleNames(
    db,
    all.map(({ authorId }) => authorId),
  );
  const helpers = await helpersIn(
    db,
    dealId,
    all.map(({ authorId }) => authorId),
  );
  const files = await db.document.findMany({
    where: { id: { in: all.flatMap(({ documentId }) => documentId ?? []) }, removedAt: null },
    select: { id: true, fileName: true },
  });
  const file = new Map(files.map((one) => [one.id, one]));
  return rows.map(({ statements, ...dispute }) => ({
    ...dispute,
    statements: statements.map(({ authorId, documentId, ...one }) => ({
      ...one,
      author: name.get(authorId) ?? "",
      helped: one.side !== null && helpers.has(authorId),
      file: documentId ? (file.get(documentId) ?? null) : null,
    })),
  }));
}

/** When the dispute was raised that still stands; null without one. */
export async function disputedSince(db: Tx, dealId: string): Promise<Date | null> {
  const open = await db.dispute.findFirst({
    where: { dealId, resolvedAt: null },
    select: { raisedAt: true },
  });
  return open?.raisedAt ?? null;
}
