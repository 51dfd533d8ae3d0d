import { join } from "node:path";
import { openDatabase, type RunningDatabase } from "./embedded-database.ts";
import { stateDirectory } from "./state-directory.ts";

/**
 * The database of a command beside the exchange, with the configuration that the rooms read: import them after
 * this. What is configured stands; a secret is asked for though a command signs nothing with it.
 */
export async function openForCommand(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningDatabase> {
  const database = await openDatabase();
  const { MODE, APP_SECRET, STORAGE_DIR } = process.env;
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    MODE: MODE ?? "development",
    APP_SECRET: APP_SECRET ?? "a-command-signs-nothing-a-command-signs",
    STORAGE_DIR: STORAGE_DIR ?? join(stateDirectory(), "files"),
    ...settings,
  });
  return database;
}
