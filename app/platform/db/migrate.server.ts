import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import { Client } from "pg";
import { newId } from "../ids.ts";

/** The lock `prisma migrate deploy` takes, so that both tools wait for each other. */
const MIGRATION_LOCK = 72_707_369;

/**
 * Applies prisma/migrations in order, each in a transaction of its own, so that a kill in the middle
 * leaves nothing half-done. Keeps the `_prisma_migrations` table as `prisma migrate deploy` does, which
 * stays a valid way to apply the same folder where its engine can be downloaded.
 * Then brings the job queue's own tables up to date.
 * @returns the names applied now
 * @throws when an applied migration was edited, or a statement fails (nothing of that file is kept)
 */
export async function migrate(databaseUrl: string, root: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(`
      create table if not exists _prisma_migrations (
        id varchar(36) primary key,
        checksum varchar(64) not null,
        finished_at timestamptz,
        migration_name varchar(255) not null,
        logs text,
        rolled_back_at timestamptz,
        started_at timestamptz not null default now(),
        applied_steps_count integer not null default 0
      )`);
    const known = await client.query<{ migration_name: string; checksum: string }>(
      `select migration_name, checksum from _prisma_migrations
       where finished_at is not null and rolled_back_at is null`,
    );
    const checksums = new Map(known.rows.map((row) => [row.migration_name, row.checksum]));
    const applied: string[] = [];
    for (const { name, sql } of await readMigrations(join(root, "prisma/migrations"))) {
      const checksum = createHash("sha256").update(sql).digest("hex");
      const before = checksums.get(name);
      if (before === checksum) continue;
      if (before) throw new Error(`Migration ${name} was edited after it had been applied.`);
      await applyOne(client, name, sql, checksum);
      applied.push(name);
    }
    await runMigrations({ connectionString: databaseUrl });
    return applied;
  } finally {
    await client.end();
  }
}

async function applyOne(client: Client, name: string, sql: string, checksum: string) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), now(), 1)`,
      [newId(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function readMigrations(folder: string): Promise<{ name: string; sql: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      sql: await readFile(join(folder, name, "migration.sql"), "utf8"),
    })),
  );
}
