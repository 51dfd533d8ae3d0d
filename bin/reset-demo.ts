/** npm run reset-demo: empties the database of this checkout and loads the demo city again. */
import "./env-file.ts";
import { join } from "node:path";
import { emptyDatabase } from "#seeds/empty-database.ts";
import { openDatabase } from "./embedded-database.ts";
import { stateDirectory } from "./state-directory.ts";

if (process.env.MODE === "production") throw new Error("There is no demo in production.");
const database = await openDatabase();
Object.assign(process.env, {
  MODE: "development",
  DEMO: "true",
  DATABASE_URL: database.url,
  APP_SECRET: process.env.APP_SECRET ?? "reset-demo-signs-nothing-reset-demo",
  STORAGE_DIR: process.env.STORAGE_DIR ?? join(stateDirectory(), "files"),
  LOG_LEVEL: "warn",
});
const { loadDemoCityOnce } = await import("#seeds/load-demo-city.ts");
const { closeDb } = await import("#app/platform/db/client.server.ts");
await emptyDatabase(database.url);
await loadDemoCityOnce(console.log);
await closeDb();
await database.stop();
