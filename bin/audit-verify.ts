/**
 * npm run audit:verify: recomputes the whole audit chain and names the first entry that does not fit. The
 * operator's page of the record shows what was found.
 */
import "./env-file.ts";
import { openDatabase } from "./embedded-database.ts";

const database = await openDatabase();
Object.assign(process.env, {
  DATABASE_URL: database.url,
  MODE: process.env.MODE ?? "development",
  APP_SECRET: process.env.APP_SECRET ?? "a-check-signs-nothing-a-check-signs-not",
});
const { closeDb, db } = await import("#app/platform/db/client.server.ts");
const { checkChain } = await import("#app/audit/check-chain.server.ts");

try {
  const { entries, lastHash, broken } = await checkChain(
    { db: db(), now: new Date() },
    database.url,
  );
  if (broken) {
    console.error(`Broken at entry ${broken.seq}: ${broken.problem}`);
    process.exitCode = 1;
  } else {
    console.log(`${entries} entries, chain intact, last hash ${lastHash}`);
  }
} finally {
  await closeDb();
  await database.stop();
}
