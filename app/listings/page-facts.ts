import type { StoredFile } from "#app/documents/model.ts";
import type { ListingContent, ListingState } from "./model.ts";

/** What the public page of a listing is made of. Nothing confidential is in it. */
export interface ListingFacts {
  id: string;
  state: ListingState;
  content: Omit<ListingContent, "annex">;
  publishedAt: Date | null;
  confirmedAt: Date | null;
  /** The last review that passed, or null for imported listings. */
  review: { total: number; createdAt: Date } | null;
  owner: {
    id: string;
    name: { vi: string; en: string | null };
    verified: boolean;
    verifiedAt: Date | null;
    medianReplyMinutes: number | null;
    answerRate: number | null;
  };
  place: { vi: string; en: string } | null;
  images: StoredFile[];
  evidence: StoredFile[];
}

/** What the annex holds, for those it is open to. */
export interface AnnexFacts {
  files: Pick<StoredFile, "id" | "fileName" | "contentType" | "sizeBytes">[];
  hasText: boolean;
}

/** What the visitor in front of the page may do. */
export interface VisitorFacts {
  ownsIt: boolean;
  /** For owner, operator, or a party whose deal has opened it; null for all others, annex or not. */
  annex: AnnexFacts | null;
  /** The confidential text, after it was asked for. */
  annexText: { vi: string; en: string | null } | null;
  preview: "draft" | "revision" | null;
}
