/** What the pages of data rooms are drawn from: plain data, already cut to what the reader may see. */
import type { StoredFile } from "#app/documents/model.ts";
import type {
  FolderView,
  QuestionView,
  RoomFileView,
  RoomRight,
  VersionChange,
  VersionView,
} from "./model.ts";

export interface RoomPart {
  readonly organisationId: string;
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly own: boolean;
  readonly folders: readonly FolderView[];
  readonly files: readonly RoomFileView[];
}

export interface RoomPage {
  readonly opened: boolean;
  /** The reader's own part first. */
  readonly parts: readonly RoomPart[];
  /** Papers the deal itself made: contract, certificate, evidence. */
  readonly papers: readonly StoredFile[];
  /** Others read the reader's own files so many times. */
  readonly ownReads: number;
}

export interface RoomFilePage {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly right: RoomRight;
  readonly versionNumber: number;
  /** Newest first, each with what changed since the one before it. */
  readonly versions: readonly (VersionView & { readonly change: VersionChange | null })[];
  readonly questions: readonly (QuestionView & {
    readonly organisation: { readonly vi: string; readonly en: string | null };
  })[];
}

export interface RightRow {
  readonly granteeId: string;
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly title: string | null;
  /** A person; without it everybody of the organisation. */
  readonly person: boolean;
  /** The rule on this very target; empty where the next one above holds. */
  readonly set: RoomRight | "";
  /** What they may do now. */
  readonly effective: RoomRight;
}

export interface RightsPage {
  readonly targetId: string;
  readonly kind: "room" | "folder" | "file";
  readonly name: string | null;
  readonly rows: readonly RightRow[];
}
