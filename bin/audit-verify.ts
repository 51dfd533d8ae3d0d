/**
 * npm run audit:verify: recomputes the whole audit chain and names the first entry that does not fit. The
 * operator's page of the record shows what was found.
 */
import "./env-file.ts";
import { openForCommand } from "./command-database.ts";

const database = await openForCommand();
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
} catch (error) {
  console.error(`The record could not be checked: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await closeDb();
  await database.stop();
}
