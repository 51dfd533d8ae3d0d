import type { Pool } from "pg";

/** The advisory lock that every worker of a database shares for as long as it lives. */
const WORKERS = 7_403_019;

/**
 * Joins the workers of a database. A worker that is killed leaves what it had in hand locked, with the queue it
 * came from, and the job library would wait four hours for it. Whoever finds no other worker alive knows that
 * every lock is such a one, and frees them: the jobs are taken again at once, as handlers are safe to run twice.
 * @returns what leaves; a connection that ends leaves as well
 */
export async function joinWorkers(pool: Pool): Promise<() => void> {
  const connection = await pool.connect();
  try {
    const { rows } = await connection.query<{ alone: boolean }>(
      "select pg_try_advisory_lock($1) as alone",
      [WORKERS],
    );
    if (rows[0]?.alone) {
      await connection.query(
        `select graphile_worker.force_unlock_workers(array(
          select locked_by from graphile_worker._private_jobs where locked_by is not null
          union
          select locked_by from graphile_worker._private_job_queues where locked_by is not null))`,
      );
    }
    await connection.query("select pg_advisory_lock_shared($1)", [WORKERS]);
    if (rows[0]?.alone) await connection.query("select pg_advisory_unlock($1)", [WORKERS]);
    return () => connection.release(true);
  } catch (error) {
    connection.release(true);
    throw error;
  }
}
