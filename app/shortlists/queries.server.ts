import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";

/** An organisation's shortlists, open ones first. */
export async function shortlistsOf(db: Tx, organisationId: string) {
  const rows = await db.shortlist.findMany({
    where: { organisationId },
    orderBy: [{ lockedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    select: {
      id: true,
      name: true,
      purpose: true,
      createdAt: true,
      lockedAt: true,
      _count: { select: { items: true } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, items: _count.items }));
}

/** Open lists something can be put on, the newest first. */
export function openShortlists(db: Tx, organisationId: string) {
  return db.shortlist.findMany({
    where: { organisationId, lockedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, name: true },
  });
}

/** Which of these stand on one of an organisation's open lists: subject id -> list id. */
export async function listedSubjects(
  db: Tx,
  organisationId: string,
  subjectIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.shortlistItem.findMany({
    where: {
      subjectId: { in: [...subjectIds] },
      shortlist: { organisationId, lockedAt: null },
    },
    orderBy: { shortlist: { createdAt: "asc" } },
    select: { subjectId: true, shortlistId: true },
  });
  return new Map(rows.map((row) => [row.subjectId, row.shortlistId]));
}

/** One list with all that was said of its items; null outside the organisation. */
export function shortlistPage(db: Tx, organisationId: string, id: string) {
  return db.shortlist.findFirst({
    where: { id, organisationId },
    select: {
      id: true,
      name: true,
      purpose: true,
      version: true,
      createdById: true,
      createdAt: true,
      lockedAt: true,
      organisation: { select: { id: true, nameVi: true, nameEn: true, taxCode: true } },
      criteria: {
        orderBy: { position: "asc" },
        select: { id: true, name: true, weight: true },
      },
      items: {
        orderBy: [{ addedAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          subjectType: true,
          subjectId: true,
          addedById: true,
          addedAt: true,
          notes: {
            orderBy: { createdAt: "asc" },
            select: { id: true, authorId: true, text: true, createdAt: true },
          },
          scores: { select: { criterionId: true, score: true, scoredById: true, scoredAt: true } },
        },
      },
    },
  });
}
export type ShortlistPage = NonNullable<Awaited<ReturnType<typeof shortlistPage>>>;

/** The record of a locked list; null outside the organisation and while it is open. */
export function recordOf(db: Tx, organisationId: string, shortlistId: string) {
  return db.shortlistRecord.findFirst({
    where: { shortlistId, shortlist: { organisationId } },
    select: { id: true, lockedAt: true, content: true, hash: true },
  });
}

/** Names of the people who had a hand in it. */
export function peopleOf(db: Tx, page: ShortlistPage): Promise<Map<string, string>> {
  const ids = page.items.flatMap((item) => [
    item.addedById,
    ...item.notes.map(({ authorId }) => authorId),
    ...item.scores.map(({ scoredById }) => scoredById),
  ]);
  return peopleNames(db, [page.createdById, ...ids]);
}

/** The list, held against other changes, when it is the organisation's own. */
export async function lockForWriting(tx: Tx, organisationId: string, id: string) {
  const [row] = await tx.$queryRaw<{ id: string; locked: boolean; version: number }[]>`
    select id::text as id, locked_at is not null as locked, version from shortlist
    where id = ${id}::uuid and organisation_id = ${organisationId}::uuid for update`;
  return row ?? null;
}
