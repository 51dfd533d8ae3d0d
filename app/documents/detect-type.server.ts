import { fileTypeFromBuffer } from "file-type";
import { fileTypes } from "./model.ts";

const SAMPLE = 64 * 1024;

/**
 * What a file is by its bytes, whatever its name says; null for kinds the exchange does not keep.
 * Text has no signature: it must be UTF-8 without control characters, and its name may say CSV.
 */
export async function detectType(bytes: Uint8Array, fileName: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return found.mime in fileTypes ? found.mime : null;
  if (!isText(bytes)) return null;
  return /\.csv$/i.test(fileName) ? "text/csv" : "text/plain";
}

function isText(bytes: Uint8Array): boolean {
  const whole = bytes.length <= SAMPLE;
  const sample = bytes.subarray(0, SAMPLE);
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
