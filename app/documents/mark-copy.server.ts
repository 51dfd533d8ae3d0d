import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { log } from "#app/platform/log.server.ts";
import type { MarkAnswer, MarkOrder } from "./mark-worker.ts";
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

interface Waiting {
  resolve(bytes: Uint8Array | null): void;
  reject(error: Error): void;
}

let thread: Worker | undefined;
let next = 1;
const waiting = new Map<number, Waiting>();

function start(): Worker {
  // The server build lives in build/; the thread runs the source, like the worker and the commands.
  const worker = new Worker(join(process.cwd(), "app/documents/mark-worker.ts"), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  worker.unref();
  worker.on("message", (answer: MarkAnswer) => {
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.bytes) order?.resolve(answer.bytes);
    else if (answer.cannot) order?.resolve(null);
    else order?.reject(new Error(answer.error));
    if (waiting.size === 0) worker.unref();
  });
  worker.on("error", (error) => log().error({ err: error }, "the marking thread broke"));
  worker.on("exit", () => {
    if (thread === worker) thread = undefined;
    for (const order of waiting.values()) order.reject(new Error("the marking thread ended"));
    waiting.clear();
  });
  return worker;
}

/**
 * A copy of a PDF or picture with a line of text on every page of it.
 * @returns null when the file cannot be written into: locked, broken or too large
 */
export function markCopy(
  bytes: Uint8Array,
  contentType: string,
  line: string,
): Promise<Uint8Array | null> {
  if (bytes.length > markLimit) return Promise.resolve(null);
  thread ??= start();
  const worker = thread;
  const id = next++;
  return new Promise<Uint8Array | null>((resolve, reject) => {
    // Whoever blocks the thread for so long is ended with it; the next order starts a new one.
    const timer = setTimeout(() => void worker.terminate(), TIMEOUT);
    timer.unref();
    waiting.set(id, {
      resolve: (copy) => {
        clearTimeout(timer);
        resolve(copy);
      },
      reject: (error) => {
        clearTimeout(timer);
        reject(error);
      },
    });
    worker.ref();
    const own = Uint8Array.from(bytes);
    const order: MarkOrder = { id, bytes: own, contentType, line };
    worker.postMessage(order, [own.buffer]);
  });
}
