import { runOnce } from "graphile-worker";
import { tasks } from "#app/entry.worker.ts";
import { pgPool } from "#app/platform/db/client.server.ts";

/** Runs every job that is due now, as the worker would, until none is left. */
export async function runJobs(): Promise<void> {
  await runOnce({ pgPool: pgPool(), taskList: tasks, noHandleSignals: true });
}
