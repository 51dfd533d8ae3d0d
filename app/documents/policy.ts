import type { OrganisationKind } from "#app/organisations/model.ts";
import type { DocumentPurpose } from "./model.ts";

/** What the decision needs to know about a file. */
export interface FileFacts {
  purpose: DocumentPurpose;
  /** Whose file it is. */
  organisationId: string;
  /** The listing or challenge it belongs to can be opened by everybody. */
  subjectIsPublic: boolean;
  /** Organisations on the other side that may read it: parties of the deal, owner of the challenge. */
  parties: readonly string[];
}

export interface FileReader {
  organisationId: string;
  organisationKind: OrganisationKind;
}

export type Reading =
  | { allowed: false }
  /** `logged`: the file is confidential and every opening is recorded. */
  | { allowed: true; logged: boolean };

const open: readonly DocumentPurpose[] = ["listing_image", "listing_evidence", "challenge_file"];

/**
 * Public files for everybody, everything else for its owner, the operator and the parties it was
 * opened to. Outsiders are told that nothing is there.
 */
export function mayReadFile(reader: FileReader | null, file: FileFacts): Reading {
  const isOpen = open.includes(file.purpose);
  if (isOpen && file.subjectIsPublic) return { allowed: true, logged: false };
  if (!reader) return { allowed: false };
  const within =
    reader.organisationId === file.organisationId ||
    reader.organisationKind === "operator" ||
    file.parties.includes(reader.organisationId);
  return within ? { allowed: true, logged: !isOpen } : { allowed: false };
}
