import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import type { SeedListing } from "../city/types.ts";
import { person } from "./cast.ts";
import { demoId } from "./ids.ts";
import { paper } from "./paper.ts";
import { must } from "./stage.ts";

interface Paper {
  purpose: "listing_evidence" | "listing_annex";
  name: string;
  lines: string[];
}

/** The papers behind a listing: what proves its maturity, and what only an NDA opens. */
function papersOf(listing: SeedListing): Paper[] {
  const papers: Paper[] = [];
  if (listing.trlEvidence) {
    papers.push({
      purpose: "listing_evidence",
      name: `bien-ban-thu-nghiem-${listing.externalId}.pdf`,
      lines: [listing.title.vi, `TRL ${listing.trl}`, listing.trlEvidence.vi],
    });
  }
  if (listing.annex) {
    const names = ["ban-ve-va-thong-so", "quy-trinh-chi-tiet", "bang-tinh-chi-phi"];
    papers.push(
      ...names.slice(0, 1 + (listing.key.length % 3)).map((name) => ({
        purpose: "listing_annex" as const,
        name: `${name}-${listing.externalId}.pdf`,
        lines: [listing.title.vi, listing.annex?.vi ?? ""],
      })),
    );
  }
  return papers;
}

/** Stores the papers of every listing, as its own people would send them. */
export async function loadPapers(db: Db, listings: readonly SeedListing[], start: Date) {
  for (const listing of listings) {
    const actor = person(listing.organisation, "manager", "owner");
    await db.$transaction(async (tx) => {
      for (const { purpose, name, lines } of papersOf(listing)) {
        const file = { fileName: name, bytes: paper(listing.externalId, lines) };
        const stored = await storeUpload(
          { db: tx, now: start, actor },
          {
            purpose,
            subjectId: demoId("listing", listing.key),
            organisationId: actor.organisationId,
            file,
          },
        );
        must(stored, `${listing.key}: ${name}`);
      }
    });
  }
}
