import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Notes in `folder` that this process uses the server, so that whoever ends last stops it: several starts and
 * commands of one checkout share it.
 * @returns what takes the note back
 */
export function noteUse(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!alive(Number(name))) rmSync(join(folder, name), { force: true });
  }
  const note = join(folder, String(process.pid));
  writeFileSync(note, "");
  return () => rmSync(note, { force: true });
}

/** Whether another living process of this checkout has noted that it uses the server. */
export function isUsedElsewhere(folder: string): boolean {
  const users = readdirSync(folder).map(Number);
  return users.some((pid) => pid !== process.pid && alive(pid) && commandOf(pid).includes(root));
}

/** Whether a process is there, whoever owns it. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The command line of a process: after a hard kill its number may be another's. "" when it is gone. */
export function commandOf(pid: number): string {
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}
