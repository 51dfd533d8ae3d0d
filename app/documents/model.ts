/** Why a file is kept; who may read it follows from this and from what it belongs to. */
export const documentPurposes = [
  "listing_image",
  "listing_evidence",
  "listing_annex",
  "challenge_file",
  "proposal_file",
  "deal_file",
  "nda",
  "contract",
  "registration",
  "payment_evidence",
  "use_evidence",
  "dispute_file",
  "delivery_file",
] as const;
export type DocumentPurpose = (typeof documentPurposes)[number];

const MIB = 1024 * 1024;

/** Largest files in bytes. */
export const sizeLimits = { image: 5 * MIB, file: 20 * MIB } as const;

interface FileType {
  extension: string;
  /** As `documents:types.<name>` says it. */
  name: string;
}

/** A machine at work, filmed; only data rooms keep films. */
const film = "video/mp4";

/** The kinds of files the exchange keeps, by content type found in the bytes. Archives are not among them. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  "image/png": { extension: "png", name: "image" },
  "image/jpeg": { extension: "jpg", name: "image" },
  "image/webp": { extension: "webp", name: "image" },
  "application/pdf": { extension: "pdf", name: "pdf" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    extension: "docx",
    name: "docx",
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    extension: "xlsx",
    name: "xlsx",
  },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    extension: "pptx",
    name: "pptx",
  },
  "text/csv": { extension: "csv", name: "csv" },
  "text/plain": { extension: "txt", name: "txt" },
  [film]: { extension: "mp4", name: "film" },
};

export function isImage(contentType: string): boolean {
  return contentType.startsWith("image/");
}

/** Kinds that a browser shows by itself. */
export function isViewable(contentType: string): boolean {
  return isImage(contentType) || contentType === "application/pdf";
}

/** Content types by purpose: pictures for a listing's gallery, films in data rooms alone. */
export function acceptedTypes(purpose: DocumentPurpose): string[] {
  const all = Object.keys(fileTypes);
  if (purpose === "listing_image") return all.filter(isImage);
  return purpose === "deal_file" ? all : all.filter((type) => type !== film);
}

/** For the `accept` attribute of a file field. */
export function acceptAttribute(purpose: DocumentPurpose): string {
  return acceptedTypes(purpose)
    .map((type) => `.${fileTypes[type]?.extension}`)
    .join(",");
}

/** What lists of files show; never how to read the content. */
export interface StoredFile {
  id: string;
  purpose: DocumentPurpose;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  createdAt: Date;
  /** Waits for the review of the listing's changes; outsiders do not see it yet. */
  pending: boolean;
  scan: Scan;
}

/** Seen in the browser, or taken away. */
export type ReadAction = "view" | "download";

/** "none" where no scanner is configured. */
export type Scan = "none" | "pending" | "clean" | "infected";

/** Content that is not known to be harmless stays with its owner; what was found harmful with nobody. */
export function scanAllows(scan: Scan, own: boolean): boolean {
  if (scan === "infected") return false;
  return scan !== "pending" || own;
}

const FORBIDDEN = /[\p{Cc}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/gu;

/** A name that is safe on every disk and in a header: no path, no control or direction marks, right ending. */
export function safeFileName(given: string, contentType: string): string {
  const extension = fileTypes[contentType]?.extension ?? "bin";
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const stem = last
    .toWellFormed()
    .normalize("NFC")
    .replace(FORBIDDEN, " ")
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return `${[...stem].slice(0, 120).join("") || "tep"}.${extension}`;
}

/** RFC 6266: an ASCII name for old clients and the real one beside it. */
export function contentDisposition(kind: "inline" | "attachment", fileName: string): string {
  const ascii = fileName
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\]/g, "");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
