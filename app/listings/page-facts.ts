import type { StoredFile } from "#app/documents/model.ts";
import type { Drawing } from "./drawing.ts";
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
  /** Made by the exchange where the owner gave no picture. */
  drawing: Drawing | null;
  evidence: StoredFile[];
  /** Names and sizes only. */
  annexFiles: Pick<StoredFile, "id" | "fileName" | "contentType" | "sizeBytes">[];
  hasAnnexText: boolean;
}

/** What the visitor in front of the page may do. */
export interface VisitorFacts {
  ownsIt: boolean;
  /** Owner, operator, or a party whose deal has opened the annex. */
  annexOpen: boolean;
  /** The confidential text, after it was asked for. */
  annexText: { vi: string; en: string | null } | null;
  preview: "draft" | "revision" | null;
}
