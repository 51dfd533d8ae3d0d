import { type Runner, run, type TaskList } from "graphile-worker";
import { challengeTasks } from "#app/challenges/tasks.server.ts";
import { dealTasks } from "#app/deals/tasks.server.ts";
import { listingTasks } from "#app/listings/tasks.server.ts";
import { notificationTasks } from "#app/notifications/tasks.server.ts";
import { paymentTasks } from "#app/payments/tasks.server.ts";
import { pgPool } from "#app/platform/db/client.server.ts";
import { searchTasks } from "#app/search/tasks.server.ts";

/** Every job the product knows, by name. Handlers are safe to run twice. */
export const tasks: TaskList = {
  ...challengeTasks,
  ...dealTasks,
  ...listingTasks,
  ...notificationTasks,
  ...paymentTasks,
  ...searchTasks,
};

/** Timers. Jobs written by changes do not wait for these. */
const crontab = [
  "* * * * * deals.run-clocks ?max=1",
  "*/10 * * * * listings.run-clocks ?max=1",
  "*/10 * * * * challenges.run-clocks ?max=1",
  "*/15 * * * * deals.refresh-reply-statistics ?max=1",
  "* * * * * payments.release-accepted ?max=1",
  "17 3 * * * search.reconcile ?max=1",
].join("\n");

/** Starts claiming jobs. Several workers may run side by side. */
export function startWorker(): Promise<Runner> {
  return run({
    pgPool: pgPool(),
    taskList: tasks,
    crontab,
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
  });
}
