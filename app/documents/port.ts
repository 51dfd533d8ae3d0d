import type { Readable } from "node:stream";

/** Where the bytes of files are kept. Keys are made by the documents room, never by people. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The content as a stream, or null when nothing is kept under the key. */
  open(key: string): Promise<Readable | null>;
  remove(key: string): Promise<void>;
}
