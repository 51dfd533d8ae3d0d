/** npm run worker: claims and runs jobs until it is told to stop. */
import { startWorker } from "#app/entry.worker.ts";
import { closeDb } from "#app/platform/db/client.server.ts";

const runner = await startWorker();
console.log("Worker is running");
const stop = async () => {
  await runner.stop().catch(() => {});
  await closeDb();
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
process.once("disconnect", stop);
