import type { Readable } from "node:stream";

/** Where the bytes of files are kept. Keys are made by the documents room, never by people. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Keeps the content of a local file, which stays where it is; it is not read into memory. */
  putFile(key: string, path: string): Promise<void>;
  /** The content as a stream, or null when nothing is kept under the key. */
  open(key: string): Promise<Readable | null>;
  /** Nothing under the key is not an error. */
  remove(key: string): Promise<void>;
}

/** Looks through content for malware. Throws when it cannot tell; the job tries again later. */
export interface Scanner {
  /** @returns the name of what was found, or null when the content is clean */
  scan(content: Readable): Promise<string | null>;
}
