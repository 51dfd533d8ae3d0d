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
  const people = await db.user.findMany({
    where: { id: { in: all.map(({ authorId }) => authorId) } },
    select: { id: true, name: true },
  });
  const files = await db.document.findMany({
    where: { id: { in: all.flatMap(({ documentId }) => documentId ?? []) }, removedAt: null },
    select: { id: true, fileName: true },
  });
  const name = new Map(people.map((person) => [person.id, person.name]));
  const file = new Map(files.map((one) => [one.id, one]));
  return rows.map(({ statements, ...dispute }) => ({
    ...dispute,
    statements: statements.map(({ authorId, documentId, ...one }) => ({
      ...one,
      author: name.get(authorId) ?? "",
      file: documentId ? (file.get(documentId) ?? null) : null,
    })),
  }));
}
