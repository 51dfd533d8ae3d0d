/** npm run audit:verify: recomputes the whole audit chain and names the first entry that does not fit. */
import "./env-file.ts";
import { verifyChain } from "#app/audit/verify-chain.server.ts";
import { openDatabase } from "./embedded-database.ts";

const database = await openDatabase();
const result = await verifyChain(database.url);
await database.stop();
if (result.broken) {
  console.error(`Broken at entry ${result.broken.seq}: ${result.broken.problem}`);
  process.exit(1);
}
console.log(`${result.entries} entries, chain intact, last hash ${result.lastHash}`);
