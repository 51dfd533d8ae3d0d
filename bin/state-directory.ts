import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The folder that keeps this checkout's database and files. */
export function stateDirectory(): string {
  if (process.getuid?.() !== 0 || openToOthers(root)) return join(root, ".data");
  const id = createHash("sha256").update(root).digest("hex").slice(0, 10);
  return `/var/lib/nhip-cau-${id}`;
}

/** Whether other users of the machine can enter a folder. */
export function openToOthers(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
