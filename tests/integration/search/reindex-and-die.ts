/** A process that is killed while it rebuilds the index: half of it stands beside the one in use. */
import { db } from "#app/platform/db/client.server.ts";
import { rebuildIndex } from "#app/search/projection/rebuild-index.server.ts";

await rebuildIndex(db(), () => process.kill(process.pid, "SIGKILL"));
