import { open } from "node:fs/promises";
import { fileTypeFromBuffer, fileTypeFromFile } from "file-type";
import { fileTypes } from "./model.ts";

const SAMPLE = 64 * 1024;

/**
 * What a file is by its bytes, whatever its name says; null for kinds the exchange does not keep.
 * Text has no signature: it must be UTF-8 without control characters, and its name may say CSV.
 */
export async function detectType(bytes: Uint8Array, fileName: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return found.mime in fileTypes ? found.mime : null;
  return textType(bytes.subarray(0, SAMPLE), bytes.length <= SAMPLE, fileName);
}

/** The same of a file on disk, of which only the parts that tell are read. */
export async function detectFileType(path: string, fileName: string): Promise<string | null> {
  const found = await fileTypeFromFile(path);
  if (found) return found.mime in fileTypes ? found.mime : null;
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    const { size } = await file.stat();
    return textType(buffer.subarray(0, bytesRead), size <= SAMPLE, fileName);
  } finally {
    await file.close();
  }
}

function textType(sample: Uint8Array, whole: boolean, fileName: string): string | null {
  if (!isText(sample, whole)) return null;
  return /\.csv$/i.test(fileName) ? "text/csv" : "text/plain";
}

function isText(sample: Uint8Array, whole: boolean): boolean {
  if (sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: !whole });
  } catch {
    return false;
  }
  // Markup that a browser could be talked into running is not a text document.
  const head = new TextDecoder().decode(sample.subarray(0, 512)).trimStart().toLowerCase();
  return !/^<(!doctype|html|svg|script|\?xml)/.test(head);
}
