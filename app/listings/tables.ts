import { documentTable } from "#app/documents/tables.ts";
import { organisationTable } from "#app/organisations/tables.ts";
import type { Prisma } from "#app/platform/db/client.server.ts";
import { many, one, table } from "#app/platform/db/read-tree.server.ts";

const review = table<Prisma.$ListingReviewPayload>("listing_review", { createdAt: "moment" });

/** Listings, for readings in one statement. */
export const listingTable = table<Prisma.$ListingPayload>(
  "listing",
  {
    priceMinVnd: "amount",
    priceMaxVnd: "amount",
    submittedAt: "moment",
    publishedAt: "moment",
    confirmedAt: "moment",
    remindedAt: "moment",
    createdAt: "moment",
    updatedAt: "moment",
    scienceFields: "list",
    industries: "list",
    solutionCategories: "list",
    transferForms: "list",
    keywords: "list",
  },
  {
    organisation: one(organisationTable, "organisationId"),
    reviews: many(review, "listingId"),
    files: many(documentTable, "subjectId"),
  },
);
