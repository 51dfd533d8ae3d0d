import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rm, stat, statfs } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { env } from "#app/platform/env.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { detectFileType } from "./detect-type.server.ts";
import { acceptedTypes, type DocumentPurpose } from "./model.ts";

/** Uploads on their way lie here, also where files are kept in a bucket. Shared by all web processes. */
export function stagingFolder(): string {
  return resolve(env().STORAGE_DIR, ".uploads");
}

/** The folder in which uploads on their way wait; made where it is missing. */
export async function makeStagingFolder(): Promise<string> {
  const folder = stagingFolder();
  await mkdir(folder, { recursive: true });
  return folder;
}

/** @param id made by the exchange, never by people */
export function stagedPath(id: string): string {
  return join(stagingFolder(), id);
}

/** Takes an upload away with the notes kept beside it; nothing where it has gone already. */
export async function removeStaged(id: string): Promise<void> {
  await rm(stagedPath(id), { force: true });
  await rm(`${stagedPath(id)}.json`, { force: true });
}

/** Left free so that a full disk stops uploads before it stops the database. */
const RESERVE = 256 * 1024 * 1024;

/** Whether the disk can take `size` more bytes; told before the first of them is sent. */
export async function hasRoomFor(size: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(await makeStagingFolder());
  return bavail * bsize - RESERVE > size;
}

export interface FileFacts {
  contentType: string;
  sizeBytes: number;
  /** Hex. */
  sha256: string;
}

/** Judges a whole file on disk by its content, without reading it into memory. */
export async function examineFile(
  path: string,
  fileName: string,
  { purpose, limit }: { purpose: DocumentPurpose; limit: number },
): Promise<Result<FileFacts>> {
  const { size } = await stat(path);
  if (size === 0) return refuse(422, "documents.empty");
  if (size > limit) {
    return refuse(422, "documents.over_limit", { params: { limit: limit / 1024 ** 2 } });
  }
  const contentType = await detectFileType(path, fileName);
  if (!contentType || !acceptedTypes(purpose).includes(contentType)) {
    return refuse(422, "documents.unknown_type");
  }
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return ok({ contentType, sizeBytes: size, sha256: hash.digest("hex") });
}

/** As disks say it, and stores that speak S3. */
const fullCodes = ["ENOSPC", "EDQUOT", "XMinioStorageFull", "QuotaExceeded"];

/** Whether an error says that the disk or the store is full. */
export function isDiskFull(error: unknown): boolean {
  const { code, name } = (error ?? {}) as NodeJS.ErrnoException;
  return fullCodes.some((full) => full === code || full === name);
}
