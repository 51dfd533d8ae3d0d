/** npm run reset-demo: empties the database of this checkout and loads the demo city again. */
import "./env-file.ts";
import { emptyDatabase } from "#seeds/empty-database.ts";
import { openForCommand } from "./command-database.ts";

if (process.env.MODE === "production") throw new Error("There is no demo in production.");
const settings = { MODE: "development", DEMO: "true", LOG_LEVEL: "warn" };
const database = await openForCommand(settings);
const { loadDemoCityOnce } = await import("#seeds/load-demo-city.ts");
const { closeDb } = await import("#app/platform/db/client.server.ts");
try {
  await emptyDatabase(database.url);
  await loadDemoCityOnce(console.log);
} finally {
  await closeDb();
  await database.stop();
}
