import { isNeed, type WordGroup } from "#app/search/reading/word-groups.ts";

/** What the groups are of: ways to say one thing, or a need and what mends it. */
export const wordKinds = ["synonyms", "needs"] as const;
export type WordKind = (typeof wordKinds)[number];

/** A group with what people say is a need; the others are synonyms and translations. */
export const kindOf = (group: Pick<WordGroup, "said">): WordKind =>
  isNeed(group) ? "needs" : "synonyms";

/** By what a group is called in lists and headings. */
export const nameOf = ({ said, vi }: Pick<WordGroup, "said" | "vi">) => said[0] ?? vi[0] ?? "";

/** A row of the operator's edits: laid over the file's group of the same id, or a group of its own. */
export interface WordEdit extends WordGroup {
  off: boolean;
  version: number;
  changedById: string;
  changedAt: Date;
}

/** As the file has it, changed, added beside the file, or not used. */
export const lineStates = ["written", "changed", "added", "off"] as const;
export type LineState = (typeof lineStates)[number];

/** One group as the operator sees it. */
export interface LexiconLine extends WordGroup {
  state: LineState;
  /** 0 where nothing was edited. */
  version: number;
  /** The file's words for it; null for an added group. */
  written: WordGroup | null;
  changed: { by: string | null; at: Date } | null;
}

export const linesPerPage = 50;
