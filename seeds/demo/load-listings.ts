import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { onLocalClock } from "#app/platform/local-day.ts";
import { shortlists } from "../city/choices.ts";
import { deals } from "../city/deals.ts";
import type { SeedListing } from "../city/types.ts";
import { demoId } from "./ids.ts";
import { daysAgo } from "./moments.ts";

const shown = new Set(["published", "paused", "stale", "archived"]);

/** "2025-03": deployments are kept by month. */
function monthsBefore(start: Date, months: number): string {
  const local = onLocalClock(start);
  const date = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - months, 1));
  return date.toISOString().slice(0, 7);
}

const LEAD_DAYS = 14;

/** Listings were published some time before anybody asked for them or put them on a list. */
const wantedDaysAgo = new Map<string | null, number>();
for (const { listing, days } of [
  ...deals.map(({ listing, requestedDaysAgo: days }) => ({ listing, days })),
  ...shortlists.flatMap(({ items, daysAgo: days }) =>
    items.map(({ listing }) => ({ listing, days })),
  ),
]) {
  wantedDaysAgo.set(listing, Math.max(wantedDaysAgo.get(listing) ?? 0, days));
}

/** Those sent back were, at the earliest, so many days ago. */
const RETURNED_DAYS = 2;

/** Days since a listing came in that nobody has published: one sent back came in before that. */
const waitingDays = ({ state }: SeedListing, order: number) =>
  state === "changes_requested" ? RETURNED_DAYS + 5 : 1 + (order % 3);

/** @param order place in the list: spreads the days of publishing and confirming */
function listingRow(listing: SeedListing, start: Date, order: number) {
  const publishedDaysAgo = Math.max(
    540 - ((order * 37) % 500),
    Math.ceil(wantedDaysAgo.get(listing.key) ?? 0) + LEAD_DAYS,
  );
  const confirmedDaysAgo = listing.state === "stale" ? 97 : (order * 13) % 70;
  const wasShown = shown.has(listing.state);
  const at = (days: number) => daysAgo(start, days, listing.key);
  return {
    id: demoId("listing", listing.key),
    organisationId: demoId("organisation", listing.organisation),
    externalId: listing.externalId,
    kind: listing.kind,
    state: listing.state,
    titleVi: listing.title.vi,
    titleEn: listing.title.en,
    summaryVi: listing.summary.vi,
    summaryEn: listing.summary.en,
    problemVi: listing.problem.vi,
    problemEn: listing.problem.en,
    descriptionVi: listing.description.vi,
    descriptionEn: listing.description.en,
    figures: listing.figures as object[],
    scienceFields: listing.scienceFields,
    industries: listing.industries,
    solutionCategories: listing.solutionCategories,
    trl: listing.trl,
    trlEvidenceVi: listing.trlEvidence?.vi ?? null,
    trlEvidenceEn: listing.trlEvidence?.en ?? null,
    ip: listing.ip,
    standards: listing.standards as object[],
    transferForms: listing.transferForms,
    priceMode: listing.price.mode,
    priceMinVnd: listing.price.minVnd === null ? null : BigInt(listing.price.minVnd),
    priceMaxVnd: listing.price.maxVnd === null ? null : BigInt(listing.price.maxVnd),
    priceUnit: listing.price.unit,
    acceptsListedTerms: listing.acceptsListedTerms,
    supportVi: listing.support.vi,
    supportEn: listing.support.en,
    warrantyMonths: listing.warrantyMonths,
    deployments: listing.deployments.map(({ site, monthsAgo, result }) => ({
      site,
      since: monthsBefore(start, monthsAgo),
      result,
    })) as object[],
    keywords: listing.keywords,
    provinceCode: "01",
    wardCode: listing.wardCode,
    annexVi: listing.annex?.vi ?? null,
    annexEn: listing.annex?.en ?? null,
    submittedAt:
      listing.state === "draft"
        ? null
        : at(wasShown ? publishedDaysAgo + 4 : waitingDays(listing, order)),
    publishedAt: wasShown ? at(publishedDaysAgo) : null,
    confirmedAt: wasShown ? at(Math.min(confirmedDaysAgo, publishedDaysAgo)) : null,
    createdAt: at(publishedDaysAgo + 9),
  };
}

/** Listings with the review and the version that led to their state. */
export async function loadListings(tx: Tx, list: SeedListing[], start: Date, reviewer: string) {
  const rows = list.map((listing, i) => listingRow(listing, start, i));
  await tx.listing.createMany({ data: rows });
  const reviewed = rows.filter((r) => r.publishedAt || r.state === "changes_requested");
  await tx.listingReview.createMany({
    data: reviewed.map((row, i) => {
      const approved = row.publishedAt !== null;
      return {
        id: newId(),
        listingId: row.id,
        version: 1,
        reviewerId: reviewer,
        problemScore: approved ? 3 + (i % 3) : 3,
        evidenceScore: approved ? 2 + (i % 4) : 0,
        termsScore: approved ? 3 + ((i * 2) % 3) : 2,
        completenessScore: approved ? 4 : 3,
        approved,
        reasons: approved
          ? "Đủ căn cứ để đăng."
          : "Chưa có biên bản thử nghiệm cho mức sẵn sàng đã khai. Gửi kèm biên bản có chữ ký của nơi thử.",
        createdAt: row.publishedAt ?? daysAgo(start, RETURNED_DAYS + (i % 4), row.id),
      };
    }),
  });
}
