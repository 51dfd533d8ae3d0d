import type { Criterion } from "./model.ts";

/** One item of an open list as its page shows it. */
export interface ItemFacts {
  id: string;
  /** "listing:…" */
  subject: string;
  subjectId: string;
  /** Null when the public can no longer see it. */
  shown: { href: string; title: string; owner: string; need: boolean; facts: string[] } | null;
  addedBy: string;
  addedAt: Date;
  notes: { id: string; by: string; at: Date; text: string }[];
  /** Criterion id -> score. */
  scores: Record<string, number>;
  total: number | null;
}

/** A list that is still open, as its page shows it. */
export interface OpenList {
  id: string;
  name: string;
  purpose: string;
  version: number;
  organisation: string;
  criteria: Criterion[];
  items: ItemFacts[];
}
