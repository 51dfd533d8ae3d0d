import { Thread } from "#app/platform/thread/thread.server.ts";
import type { MarkOrder } from "./mark-worker.ts";
import { isViewable } from "./model.ts";

/** Larger files are marked by nobody: they would take the memory of everybody. */
export const markLimit = 60 * 1024 * 1024;

const TIMEOUT = 90_000;
/** Of the thread; a document that needs more ends the thread, not the server. */
const MEMORY_MB = 1_024;

/** Whether copies of such a file leave with the reader's name on them. */
export function isMarked(contentType: string): boolean {
  return isViewable(contentType);
}

const thread = new Thread("app/documents/mark-worker.ts", {
  name: "marking",
  mostMs: TIMEOUT,
  memoryMb: MEMORY_MB,
});

/**
 * A copy of a PDF or picture with a line of text on every page of it.
 * @returns null when the file cannot be written into: locked, broken or too large
 */
export async function markCopy(
  bytes: Uint8Array,
  contentType: string,
  line: string,
): Promise<Uint8Array | null> {
  if (bytes.length > markLimit) return null;
  const own = Uint8Array.from(bytes);
  const order: MarkOrder = [own, contentType, line];
  return (await thread.ask("mark", order, [own.buffer])) as Uint8Array | null;
}
