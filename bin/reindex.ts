/** npm run reindex: builds the search index of every configured engine anew while search goes on. */
import "./env-file.ts";
import { openForCommand } from "./command-database.ts";

const database = await openForCommand();
const { closeDb, db } = await import("#app/platform/db/client.server.ts");
const { rebuildIndex } = await import("#app/search/projection/rebuild-index.server.ts");

const began = Date.now();
const seconds = () => ((Date.now() - began) / 1_000).toFixed(1);
let shown = 0;
try {
  const reports = await rebuildIndex(db(), (engine, done, total) => {
    if (Date.now() - shown < 1_000) return;
    shown = Date.now();
    console.log(`${engine}: ${done} of ${total}, ${seconds()} s`);
  });
  for (const { engine, documents } of reports) console.log(`${engine}: ${documents} documents`);
  console.log(`Done in ${seconds()} s`);
} catch (error) {
  console.error(`The index could not be built: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await closeDb();
  await database.stop();
}
