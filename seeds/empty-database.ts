import { join } from "node:path";
import pg from "pg";
import { migrate } from "#app/platform/db/migrate.server.ts";

/** Takes everything out of a database and lays the empty tables again. Only ever for the demo. */
export async function emptyDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("drop schema if exists graphile_worker cascade");
    await client.query("drop schema public cascade");
    await client.query("create schema public");
  } finally {
    await client.end();
  }
  await migrate(databaseUrl, join(import.meta.dirname, ".."));
}
