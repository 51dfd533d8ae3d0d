import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "#app/platform/db/migrate.server.ts";
import { startThrowAwayDatabase } from "../../bin/embedded-database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
  }
}

/** One throw-away server a run, with a migrated template that every test file clones. */
export default async function setup(project: TestProject) {
  const server = await startThrowAwayDatabase();
  await migrate(server.url, join(import.meta.dirname, "../.."));
  const adminUrl = server.url.replace(/\/nhipcau$/, "/postgres");
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query("alter database nhipcau rename to template_nhipcau");
  await admin.end();
  project.provide("adminUrl", adminUrl);
  return () => server.stop();
}
