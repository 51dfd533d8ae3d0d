import type { Tx } from "#app/platform/db/client.server.ts";
import type { JobState } from "./model.ts";

/** A worker that is there takes what is due within seconds; after so many minutes none is, or too few. */
const LATE_MINUTES = 10;

/**
 * How the queue stands: jobs given up, jobs that fail and are tried again, and jobs that should have run by
 * now. Those at work do not count.
 */
export async function jobState(db: Tx, now: Date): Promise<JobState> {
  const [state] = await db.$queryRaw<[JobState]>`
    with idle as (
      select *, attempts >= max_attempts as dead,
        attempts < max_attempts and run_at < ${now}::timestamptz - make_interval(mins => ${LATE_MINUTES})
          as late
      from graphile_worker.jobs where locked_at is null
    )
    select count(*) filter (where dead)::int as dead,
      min(created_at) filter (where dead) as "deadSince",
      count(*) filter (where attempts > 0 and not dead)::int as failing,
      (array_agg(task_identifier || ': ' || left(last_error, 300) order by dead desc, updated_at desc)
        filter (where attempts > 0 and last_error is not null))[1] as "lastError",
      count(*) filter (where late)::int as late,
      min(run_at) filter (where late) as "lateSince"
    from idle`;
  return state;
}

/** Has what was given up tried again from the beginning. @returns how many jobs */
export async function retryDeadJobs(db: Tx, now: Date): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: number }]>`
    select count(*)::int as count from graphile_worker.reschedule_jobs(
      array(select id from graphile_worker.jobs where attempts >= max_attempts and locked_at is null),
      run_at => ${now}::timestamptz, attempts => 0::smallint)`;
  return row.count;
}
