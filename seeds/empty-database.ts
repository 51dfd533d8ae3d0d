import { join } from "node:path";
import pg from "pg";
import { migrate } from "#app/platform/db/migrate.server.ts";

/** Settings that say that the demo city is in a database: all of it, or on its way from the first row to the last. */
export const demoMarks = { loaded: "demo.loaded", loading: "demo.loading" } as const;

/**
 * Takes everything out of a database and lays the empty tables again.
 * @throws where it holds an exchange that is no demo; nothing is touched then
 */
export async function emptyDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (await isSomebodys(client)) {
      throw new Error("This database holds an exchange that is no demo; nothing was touched.");
    }
    await client.query("drop schema if exists graphile_worker cascade");
    await client.query("drop schema public cascade");
    await client.query("create schema public");
  } finally {
    await client.end();
  }
  await migrate(databaseUrl, join(import.meta.dirname, ".."));
}

/** Whether organisations are in it that did not come with the demo. */
async function isSomebodys(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    "select to_regclass('public.organisation') is not null as there",
  );
  if (!tables[0]?.there) return false;
  const { rows } = await client.query<{ filled: boolean }>(
    `select exists (select from organisation)
      and not exists (select from setting where key = any($1)) as filled`,
    [Object.values(demoMarks)],
  );
  return rows[0]?.filled ?? false;
}
