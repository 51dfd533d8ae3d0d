import type { Text } from "#app/listings/model.ts";
import type { ComparedSubject } from "./model.ts";

/** What is kept of a choice. Grows only by new formats: an old record is read as it was written. */
export interface ShortlistRecord {
  format: "nhip-cau/shortlist-record/1";
  shortlist: { id: string; name: string; purpose: string };
  organisation: { id: string; name: Text; taxCode: string | null };
  lockedAt: string;
  lockedBy: { id: string; name: string };
  criteria: { id: string; name: string; weight: number }[];
  items: RecordedItem[];
  choice: { subjectId: string | null; reason: string };
}

export interface RecordedItem {
  subject: { type: string; id: string };
  addedAt: string;
  addedBy: string;
  /** The compared facts at lock time; null when the public could no longer see it. */
  facts: ComparedSubject | null;
  scores: { criterionId: string; score: number; by: string; at: string }[];
  /** 0 to 100, or null where a score is missing. */
  total: number | null;
  notes: { by: string; at: string; text: string }[];
}

/** A locked record from its text. The text itself is what its hash is of, so it is kept as it was. */
export function readRecord(content: string): ShortlistRecord {
  return JSON.parse(content) as ShortlistRecord;
}
