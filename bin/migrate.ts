/** npm run migrate: brings the database of DATABASE_URL up to date; for deployments. */
import "./env-file.ts";
import { join } from "node:path";
import { migrate } from "#app/platform/db/migrate.server.ts";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL names the database to bring up to date.");
  process.exit(1);
}
const applied = await migrate(url, join(import.meta.dirname, ".."));
console.log(applied.length > 0 ? applied.join("\n") : "Nothing to apply");
