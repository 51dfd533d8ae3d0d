import type { Tx } from "#app/platform/db/client.server.ts";
import { lifeSelect, ownerSelect, writingSelect } from "./queries.server.ts";

/** A listing with everything its owner wrote, for the operator, who reviews listings of everybody. */
export function listingForReview(db: Tx, id: string) {
  return db.listing.findUnique({
    where: { id },
    select: { ...writingSelect, organisation: { select: { ...ownerSelect, taxCode: true } } },
  });
}

/** Results of reviews, newest first. */
export function reviewsOf(db: Tx, listingId: string) {
  return db.listingReview.findMany({
    where: { listingId },
    orderBy: { createdAt: "desc" },
    select: {
      id: true,
      version: true,
      problemScore: true,
      evidenceScore: true,
      termsScore: true,
      completenessScore: true,
      approved: true,
      reasons: true,
      createdAt: true,
    },
  });
}

/** Contents as they were sent to review or imported, newest first. */
export function versionsOf(db: Tx, listingId: string) {
  return db.listingVersion.findMany({
    where: { listingId },
    orderBy: { version: "desc" },
    take: 100,
    select: { version: true, content: true, createdAt: true, authorId: true },
  });
}

/** How often a listing was sent to review or imported. */
export function versionCountOf(db: Tx, listingId: string): Promise<number> {
  return db.listingVersion.count({ where: { listingId } });
}

/** What waits for the operator, the longest waiting first: new listings and changed published ones. */
export function reviewQueue(db: Tx) {
  return db.listing.findMany({
    where: { OR: [{ state: "in_review" }, { revisionState: "in_review" }] },
    orderBy: { submittedAt: "asc" },
    take: 200,
    select: {
      ...lifeSelect,
      kind: true,
      titleVi: true,
      titleEn: true,
      organisation: { select: { nameVi: true, nameEn: true, verification: true } },
    },
  });
}

/** The latest decisions of the operator. */
export function recentReviews(db: Tx) {
  return db.listingReview.findMany({
    orderBy: { createdAt: "desc" },
    take: 20,
    select: {
      id: true,
      approved: true,
      reasons: true,
      createdAt: true,
      problemScore: true,
      evidenceScore: true,
      termsScore: true,
      completenessScore: true,
      listing: { select: { id: true, titleVi: true, titleEn: true } },
    },
  });
}
