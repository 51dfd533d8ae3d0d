import type { StoredFile } from "#app/documents/model.ts";
import { annexFiles, mayReadAnnex } from "#app/documents/queries.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import type { ListingContent } from "./model.ts";
import type { ListingFacts, VisitorFacts } from "./page-facts.ts";
import { mayPreview, type Viewer } from "./policy.ts";
import { hasAnnexText, isPartyOf, type ListingPage, listingPage } from "./queries.server.ts";
import { listingForReview } from "./review-queries.server.ts";
import { isPublic } from "./rules.ts";
import { readContent } from "./stored-content.ts";

interface LoadedPage {
  listing: ListingFacts;
  /** Made by the exchange where the owner gave no picture. */
  drawing: Drawing | null;
  visitor: VisitorFacts;
}

/**
 * The page of a listing for one visitor, or null when for them nothing is there.
 * @param wantsRevision owner and operator may look at the changes not yet published
 */
export async function loadListingPage(
  db: Db,
  id: string,
  viewer: Viewer | null,
  wantsRevision: boolean,
): Promise<LoadedPage | null> {
  const page = await listingPage(db, id);
  if (!page) return null;
  const previews = mayPreview(viewer, page.organisation.id);
  if (!isPublic(page.state) && !previews) {
    if (!viewer || !(await isPartyOf(db, id, viewer.organisationId))) return null;
  }
  const revision = wantsRevision && previews ? await revisionOf(db, id) : null;
  const listing = factsOf(page, revision, previews);
  const everPublished = page.publishedAt !== null;
  const opened = previews || (viewer && (await mayReadAnnex(db, id, viewer.organisationId)));
  return {
    listing,
    drawing: listing.images.length > 0 ? null : drawingOf({ id, ...listing.content }),
    visitor: {
      ownsIt: viewer?.organisationId === page.organisation.id,
      annex: opened
        ? { files: await annexFiles(db, id), hasText: await hasAnnexText(db, id) }
        : null,
      annexText: null,
      preview: revision ? "revision" : previews && !everPublished ? "draft" : null,
    },
  };
}

async function revisionOf(db: Db, id: string): Promise<Omit<ListingContent, "annex"> | null> {
  const row = await listingForReview(db, id);
  if (!row?.revision) return null;
  const { annex: _annex, ...content } = readContent(row.revision);
  return content;
}

function factsOf(
  page: ListingPage,
  revision: Omit<ListingContent, "annex"> | null,
  previews: boolean,
): ListingFacts {
  const { organisation, review, files } = page;
  const shown = (list: StoredFile[]) => list.filter((file) => previews || !file.pending);
  const images = shown(files.images);
  const content = revision ?? page.content;
  const place = wardByCode(page.content.wardCode) ?? provinceByCode(page.content.provinceCode);
  return {
    id: page.id,
    state: page.state,
    content,
    publishedAt: page.publishedAt,
    confirmedAt: page.confirmedAt,
    review: review && {
      createdAt: review.createdAt,
      total:
        review.problemScore + review.evidenceScore + review.termsScore + review.completenessScore,
    },
    owner: {
      id: organisation.id,
      name: { vi: organisation.nameVi, en: organisation.nameEn },
      verified: organisation.verification === "verified",
      verifiedAt: organisation.verifiedAt,
      medianReplyMinutes: organisation.medianReplyMinutes,
      answerRate: organisation.answerRate,
    },
    place: place && { vi: place.vi, en: place.en },
    images,
    evidence: shown(files.evidence),
  };
}
