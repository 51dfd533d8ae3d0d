/** npm run migrate: brings the database of DATABASE_URL up to date; for deployments. */
import { join } from "node:path";
import { migrate } from "#app/platform/db/migrate.server.ts";
import { openDatabase } from "./embedded-database.ts";

const database = await openDatabase();
const applied = await migrate(database.url, join(import.meta.dirname, ".."));
console.log(applied.length > 0 ? applied.join("\n") : "Nothing to apply");
await database.stop();
