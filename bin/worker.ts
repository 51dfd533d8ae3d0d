/**
 * npm run worker: claims and runs jobs until it is told to stop. `--production` checks the configuration
 * as `npm run serve` does; `npm start` runs it without.
 */
import "./env-file.ts";
import { checkedEnv } from "./checked-env.ts";
import { stopWith } from "./stop-with.ts";

const production = process.argv.includes("--production");
if (production) Object.assign(process.env, { MODE: "production", NODE_ENV: "production" });
await checkedEnv();
const { startWorker } = await import("#app/entry.worker.ts");
const { closeDb } = await import("#app/platform/db/client.server.ts");

const runner = await startWorker();
if (production) console.log("Worker is running");
stopWith(async () => {
  await runner.stop().catch(() => {});
  await closeDb();
});
