/** Runs in a thread of its own, so that a large document holds up nobody else's page. */
import { parentPort } from "node:worker_threads";
import { markImage } from "./mark-image.server.ts";
import { CannotMark, markPdf } from "./mark-pdf.server.ts";

export interface MarkOrder {
  id: number;
  bytes: Uint8Array;
  contentType: string;
  line: string;
}

export type MarkAnswer =
  | { id: number; bytes: Uint8Array }
  | { id: number; bytes: null; cannot: boolean; error: string };

parentPort?.on("message", async ({ id, bytes, contentType, line }: MarkOrder) => {
  try {
    const marked =
      contentType === "application/pdf"
        ? await markPdf(bytes, line)
        : await markImage(bytes, contentType, line);
    const own = Uint8Array.from(marked);
    parentPort?.postMessage({ id, bytes: own } satisfies MarkAnswer, [own.buffer]);
  } catch (error) {
    const cannot = error instanceof CannotMark;
    parentPort?.postMessage({ id, bytes: null, cannot, error: String(error) } satisfies MarkAnswer);
  }
});
