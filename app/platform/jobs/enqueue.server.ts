import type { Tx } from "../db/client.server.ts";

/** How a job waits and how often it is tried. */
export interface JobOptions {
  /** Jobs with the same key are merged while they wait. */
  key?: string;
  runAt?: Date;
  /** Jobs of one queue run one after the other. */
  queue?: string;
  maxAttempts?: number;
}

/**
 * Writes a job row in the transaction of the change, so that a crash loses neither or both.
 * Handlers must be safe to run twice.
 */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: unknown,
  options: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      identifier => ${task}::text,
      payload => ${JSON.stringify(payload)}::json,
      queue_name => ${options.queue ?? null}::text,
      run_at => ${options.runAt ?? null}::timestamptz,
      max_attempts => ${options.maxAttempts ?? 25}::int,
      job_key => ${options.key ?? null}::text
    )`;
}
