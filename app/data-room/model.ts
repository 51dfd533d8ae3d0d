import type { Signer } from "#app/assistance/signer.ts";
import type { Scan } from "#app/documents/model.ts";

/** What somebody may do with a file, weakest first. To view is to open a marked copy in the browser. */
export const roomRights = ["none", "view", "download"] as const;
export type RoomRight = (typeof roomRights)[number];

/** A file of the room is at most 200 MB. */
export const roomFileLimit = 200 * 1024 * 1024;

/** How deep folders go: a tree that people still find their way in. */
export const folderDepth = 4;

/** Who looks into the room: a side of the deal, the exchange's staff, or somebody a side let in. */
export interface RoomReader {
  readonly organisationId: string;
  readonly userId: string;
  readonly standing: "party" | "operator" | "guest";
}

/** A rule of an owner: what an organisation or one of its people may do below a target. */
export interface Grant {
  readonly ownerOrganisationId: string;
  /** The deal, a folder or a file. */
  readonly targetId: string;
  readonly granteeOrganisationId: string;
  /** A person, or the organisation again for everybody in it. */
  readonly granteeId: string;
  readonly right: RoomRight;
}

export interface FolderFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly parentId: string | null;
}

export interface FolderView extends FolderFacts {
  readonly name: string;
  readonly right: RoomRight;
}

export interface VersionView {
  readonly number: number;
  readonly documentId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly scan: Scan;
  readonly note: string | null;
  readonly createdAt: Date;
  readonly author: Signer | null;
}

export interface RoomFileView {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly folderId: string | null;
  readonly right: RoomRight;
  readonly latest: VersionView;
  /** Questions that wait for an answer, as far as the reader sees questions at all. */
  readonly openQuestions: number;
  /** How often others opened it; for the owner's own side. */
  readonly reads: number | null;
}

export interface QuestionView {
  readonly id: string;
  readonly versionNumber: number;
  readonly organisationId: string;
  readonly person: Signer | null;
  readonly question: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredBy: Signer | null;
  readonly answeredAt: Date | null;
}

/** One opening of a file, as its owner sees it. */
export interface ReadView {
  readonly id: string;
  readonly person: Signer | null;
  readonly organisation: { readonly vi: string; readonly en: string | null };
  readonly versionNumber: number;
  readonly fileId: string;
  readonly fileName: string;
  readonly action: "view" | "download";
  readonly readAt: Date;
}

/** How a version differs from the one before it. */
export interface VersionChange {
  readonly sameContent: boolean;
  readonly sizeDifference: number;
  readonly typeChanged: boolean;
}

/** `sizeDifference` in bytes, below zero where the file became smaller. */
export function versionChange(
  before: Pick<VersionView, "sha256" | "sizeBytes" | "contentType">,
  after: Pick<VersionView, "sha256" | "sizeBytes" | "contentType">,
): VersionChange {
  return {
    sameContent: before.sha256 === after.sha256,
    sizeDifference: after.sizeBytes - before.sizeBytes,
    typeChanged: before.contentType !== after.contentType,
  };
}
