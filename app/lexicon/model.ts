import type { SynonymGroup } from "#app/search/reading/synonyms.ts";

/** A row of the operator's edits: laid over the file's group of the same id, or a group of its own. */
export interface SynonymEdit extends SynonymGroup {
  off: boolean;
  version: number;
  changedById: string;
  changedAt: Date;
}

/** As the file has it, changed, added beside the file, or not used. */
export const lineStates = ["written", "changed", "added", "off"] as const;
export type LineState = (typeof lineStates)[number];

/** One group as the operator sees it. */
export interface LexiconLine extends SynonymGroup {
  state: LineState;
  /** 0 where nothing was edited. */
  version: number;
  /** The file's words for it; null for an added group. */
  written: SynonymGroup | null;
  changed: { by: string | null; at: Date } | null;
}

export const linesPerPage = 50;
