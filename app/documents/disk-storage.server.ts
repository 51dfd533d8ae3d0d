import { randomBytes } from "node:crypto";
import { copyFile, link, mkdir, open as openFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import type { Storage } from "./port.ts";

/** Keeps files under one folder. A file appears whole or not at all: it is written aside and renamed. */
export function diskStorage(folder: string): Storage {
  const root = resolve(folder);
  const pathOf = (key: string) => {
    const path = resolve(root, key);
    if (!path.startsWith(root + sep)) throw new Error("a storage key leads out of its folder");
    return path;
  };
  return {
    async put(key, bytes) {
      await inPlace(pathOf(key), async (aside) => {
        const file = await openFile(aside, "wx", 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
      });
    },
    async putFile(key, path) {
      await inPlace(pathOf(key), async (aside) => {
        // A second name costs nothing; other disks and file systems without links get a copy.
        await link(path, aside).catch(() => copyFile(path, aside));
        const file = await openFile(aside, "r+");
        await file.sync().finally(() => file.close());
      });
    },
    async open(key) {
      const path = pathOf(key);
      const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      return found?.isFile() ? Readable.from(chunksOf(path)) : null;
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

/** Writes aside and renames; what could not be written whole leaves nothing behind. */
async function inPlace(path: string, write: (aside: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${randomBytes(6).toString("hex")}.part`);
  try {
    await write(aside);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Opens the file only when somebody reads, so that an answer nobody takes leaves nothing open. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await openFile(path, "r");
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) yield chunk;
  } finally {
    await file.close();
  }
}
