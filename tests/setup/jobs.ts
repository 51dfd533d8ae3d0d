import { runOnce } from "graphile-worker";
import { tasks } from "#app/entry.worker.ts";
import { pgPool } from "#app/platform/db/client.server.ts";

/** What is due after so many rounds waits for something else, as for the queue of a worker that died. */
const MOST_ROUNDS = 5;

/** Runs every job that is due now, as the worker would, until none is left that can run. */
export async function runJobs(): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await runOnce({ pgPool: pgPool(), taskList: tasks, noHandleSignals: true });
    if (!(await isAnyDue())) return;
  }
}

/** A round may end while the job that its last one asked for is not yet to be had. */
async function isAnyDue(): Promise<boolean> {
  const { rows } = await pgPool().query<{ due: boolean }>(
    `select exists (
      select from graphile_worker.jobs
      where run_at <= now() and locked_at is null and attempts < max_attempts
    ) as due`,
  );
  return rows[0]?.due ?? false;
}
