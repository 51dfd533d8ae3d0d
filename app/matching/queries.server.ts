import type { Tx } from "#app/platform/db/client.server.ts";
import type { Card } from "#app/search/model.ts";

/** What the public index holds of a listing or a need. */
export async function indexedCard(db: Tx, id: string): Promise<Card | null> {
  const [row] = await db.$queryRaw<{ card: Card }[]>`
    select card from search_document where id = ${id}::uuid and not removed`;
  return row?.card ?? null;
}

/** What an organisation shows the public now, newest first. */
export async function publicIdsOf(
  db: Tx,
  organisationId: string,
  type: "listing" | "challenge",
  most: number,
): Promise<string[]> {
  const rows = await (type === "listing"
    ? db.listing.findMany({
        where: { organisationId, state: { in: ["published", "stale"] } },
        orderBy: { publishedAt: "desc" },
        take: most,
        select: { id: true },
      })
    : db.challenge.findMany({
        where: { organisationId, state: "published" },
        orderBy: { publishedAt: "desc" },
        take: most,
        select: { id: true },
      }));
  return rows.map(({ id }) => id);
}

/** Which of these organisations have had their share of match notices since a moment, or this one already. */
export async function organisationsToSpare(
  db: Tx,
  organisationIds: readonly string[],
  about: { subjectId: string; since: Date; most: number },
): Promise<Set<string>> {
  const rows = await db.matchNotice.groupBy({
    by: ["organisationId"],
    where: { organisationId: { in: [...organisationIds] }, toldAt: { gte: about.since } },
    _count: { _all: true },
  });
  const told = await db.matchNotice.findMany({
    where: { organisationId: { in: [...organisationIds] }, subjectId: about.subjectId },
    select: { organisationId: true },
  });
  const full = rows.filter((row) => row._count._all >= about.most);
  return new Set([...full, ...told].map((row) => row.organisationId));
}

/** People of these organisations who run its affairs and have not stopped match notices. */
export function peopleToTell(db: Tx, organisationId: string) {
  return db.user.findMany({
    where: {
      memberships: { some: { organisationId, roles: { hasSome: ["owner", "manager"] } } },
      matchMute: null,
    },
    select: { id: true },
  });
}

/** Whether a person has stopped match notices. */
export async function isMuted(db: Tx, userId: string): Promise<boolean> {
  return (await db.matchMute.findUnique({ where: { userId } })) !== null;
}
