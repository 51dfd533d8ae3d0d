import type { Tx } from "#app/platform/db/client.server.ts";
import type { DocumentType, SearchDocument } from "./model.ts";
import { challengeDocument, listingDocument } from "./projection/projection.server.ts";

/** States in which the public sees a listing or a challenge. */
const publicListingStates = ["published", "stale"] as const;
const publicChallengeStates = ["published"] as const;

const organisationSelect = {
  id: true,
  kind: true,
  nameVi: true,
  nameEn: true,
  shortNameVi: true,
  shortNameEn: true,
  taxCode: true,
  verification: true,
  medianReplyMinutes: true,
  answerRate: true,
} as const;

// Never select the annex or the unpublished revision here: whatever this reads becomes public.
const listingSelect = {
  id: true,
  externalId: true,
  kind: true,
  state: true,
  titleVi: true,
  titleEn: true,
  summaryVi: true,
  summaryEn: true,
  problemVi: true,
  problemEn: true,
  descriptionVi: true,
  descriptionEn: true,
  figures: true,
  scienceFields: true,
  industries: true,
  solutionCategories: true,
  trl: true,
  trlEvidenceVi: true,
  trlEvidenceEn: true,
  ip: true,
  standards: true,
  transferForms: true,
  priceMode: true,
  priceMinVnd: true,
  priceMaxVnd: true,
  priceUnit: true,
  supportVi: true,
  supportEn: true,
  deployments: true,
  keywords: true,
  provinceCode: true,
  wardCode: true,
  publishedAt: true,
  confirmedAt: true,
  organisation: { select: organisationSelect },
} as const;

const challengeSelect = {
  id: true,
  externalId: true,
  titleVi: true,
  titleEn: true,
  summaryVi: true,
  summaryEn: true,
  painVi: true,
  painEn: true,
  scaleVi: true,
  scaleEn: true,
  outputsVi: true,
  outputsEn: true,
  constraintsVi: true,
  constraintsEn: true,
  dataAvailableVi: true,
  dataAvailableEn: true,
  descriptionVi: true,
  descriptionEn: true,
  pilotPlanVi: true,
  pilotPlanEn: true,
  kpis: true,
  industries: true,
  scienceFields: true,
  solutionCategories: true,
  requiredTrl: true,
  budgetMinVnd: true,
  budgetMaxVnd: true,
  deadline: true,
  keywords: true,
  provinceCode: true,
  wardCode: true,
  publishedAt: true,
  organisation: { select: organisationSelect },
} as const;

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

export async function publicChallenge(db: Tx, id: string) {
  return (await readChallenges(db, [id]))[0] ?? null;
}

export type ListingRow = Awaited<ReturnType<typeof readListings>>[number];
export type ChallengeRow = Awaited<ReturnType<typeof readChallenges>>[number];

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
