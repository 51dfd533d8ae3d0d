import type { Tx } from "#app/platform/db/client.server.ts";
import type { DocumentType, SearchDocument } from "./model.ts";
import { challengeDocument, listingDocument } from "./projection/projection.server.ts";
import { challengeSelect, listingSelect } from "./projection/public-columns.ts";

/** States in which the public sees a listing or a challenge. */
const publicListingStates = ["published", "stale"] as const;
const publicChallengeStates = ["published"] as const;

function readListings(db: Tx, ids: readonly string[]) {
  return db.listing.findMany({
    where: { id: { in: [...ids] }, state: { in: [...publicListingStates] } },
    select: listingSelect,
  });
}

function readChallenges(db: Tx, ids: readonly string[]) {
  return db.challenge.findMany({
    where: { id: { in: [...ids] }, state: { in: [...publicChallengeStates] } },
    select: challengeSelect,
  });
}

/** The public tier of a listing; null when the public may not see it. */
export async function publicListing(db: Tx, id: string) {
  return (await readListings(db, [id]))[0] ?? null;
}

/** The same of a problem. */
export async function publicChallenge(db: Tx, id: string) {
  return (await readChallenges(db, [id]))[0] ?? null;
}

/** The documents of those ids that the public may see, as they are now; the others are simply missing. */
export async function documentsOf(
  db: Tx,
  type: DocumentType,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  if (ids.length === 0) return [];
  if (type === "listing") return (await readListings(db, ids)).map(listingDocument);
  return (await readChallenges(db, ids)).map(challengeDocument);
}

/** What the public may see of these listings and challenges now, and which of them it may not. */
export async function publicDocumentsOf(
  db: Tx,
  ids: readonly string[],
): Promise<{ documents: SearchDocument[]; gone: string[] }> {
  const listings = await documentsOf(db, "listing", ids);
  const rest = new Set(ids);
  for (const { card } of listings) rest.delete(card.id);
  const challenges = await documentsOf(db, "challenge", [...rest]);
  for (const { card } of challenges) rest.delete(card.id);
  return { documents: [...listings, ...challenges], gone: [...rest] };
}

/** Ids of everything public, in pages of `size`, for rebuilding and reconciling. */
export async function* publicIds(
  db: Tx,
  type: DocumentType,
  size: number,
): AsyncGenerator<string[]> {
  let after: string | undefined;
  for (;;) {
    const page = {
      select: { id: true },
      orderBy: { id: "asc" },
      take: size,
    } as const;
    const from = after ? { id: { gt: after } } : {};
    const rows =
      type === "listing"
        ? await db.listing.findMany({
            ...page,
            where: { ...from, state: { in: [...publicListingStates] } },
          })
        : await db.challenge.findMany({
            ...page,
            where: { ...from, state: { in: [...publicChallengeStates] } },
          });
    if (rows.length === 0) return;
    after = rows.at(-1)?.id;
    yield rows.map((row) => row.id);
    // What is published meanwhile comes last and is told as a change: reading on for it would never end.
    if (rows.length < size) return;
  }
}

/** Every public document in batches. */
export async function* publicDocuments(db: Tx, size = 500): AsyncGenerator<SearchDocument[]> {
  for (const type of ["listing", "challenge"] as const) {
    for await (const ids of publicIds(db, type, size)) yield await documentsOf(db, type, ids);
  }
}

/** How many documents a whole index has. */
export async function countPublic(db: Tx): Promise<number> {
  const [listings, challenges] = await Promise.all([
    db.listing.count({ where: { state: { in: [...publicListingStates] } } }),
    db.challenge.count({ where: { state: { in: [...publicChallengeStates] } } }),
  ]);
  return listings + challenges;
}

/** Everything of an organisation that may be in the index. */
export async function idsOfOrganisation(db: Tx, organisationId: string): Promise<string[]> {
  const of = { where: { organisationId }, select: { id: true } } as const;
  const [listings, challenges] = await Promise.all([
    db.listing.findMany(of),
    db.challenge.findMany(of),
  ]);
  return [...listings, ...challenges].map(({ id }) => id);
}
