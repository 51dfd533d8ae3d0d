import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Db } from "./client.server.ts";

/** How many migrations of this version the database has not had yet. */
export async function missingMigrations(db: Db): Promise<number> {
  const folder = join(process.cwd(), "prisma/migrations");
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const applied = await db.$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations
    where finished_at is not null and rolled_back_at is null`;
  const known = new Set(applied.map(({ name }) => name));
  return names.filter((name) => !known.has(name)).length;
}
