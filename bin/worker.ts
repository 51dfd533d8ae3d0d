/**
 * npm run worker: claims and runs jobs until it is told to stop. `--production` checks the configuration
 * as `npm run serve` does; `npm start` runs it without.
 */
import "./env-file.ts";

if (process.argv.includes("--production")) {
  Object.assign(process.env, { MODE: "production", NODE_ENV: "production" });
}
const { env } = await import("#app/platform/env.server.ts");
try {
  env();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const { startWorker } = await import("#app/entry.worker.ts");
const { closeDb } = await import("#app/platform/db/client.server.ts");

const runner = await startWorker();
if (process.argv.includes("--production")) console.log("Worker is running");
const stop = async () => {
  await runner.stop().catch(() => {});
  await closeDb();
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
// When the starting process dies, however it dies, this one must not stay behind.
process.once("disconnect", stop);
