import {
  type CronItem,
  Logger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
} from "graphile-worker";
import { auditTasks } from "#app/audit/tasks.server.ts";
import { challengeTasks } from "#app/challenges/tasks.server.ts";
import { contractTasks } from "#app/contracts/tasks.server.ts";
import { dataRoomTasks } from "#app/data-room/tasks.server.ts";
import { dealTasks } from "#app/deals/tasks.server.ts";
import { deliveryTasks } from "#app/delivery/tasks.server.ts";
import { demandTasks } from "#app/demand/tasks.server.ts";
import { documentTasks } from "#app/documents/tasks.server.ts";
import { lawTasks } from "#app/law/tasks.server.ts";
import { listingTasks } from "#app/listings/tasks.server.ts";
import { matchingTasks } from "#app/matching/tasks.server.ts";
import { notificationTasks } from "#app/notifications/tasks.server.ts";
import { outcomeTasks } from "#app/outcomes/tasks.server.ts";
import { paymentTasks } from "#app/payments/tasks.server.ts";
import { pgPool } from "#app/platform/db/client.server.ts";
import { joinWorkers } from "#app/platform/jobs/join-workers.server.ts";
import { log } from "#app/platform/log.server.ts";
import { savedSearchTasks } from "#app/saved-searches/tasks.server.ts";
import { searchTasks } from "#app/search/tasks.server.ts";

/** Every job the product knows, by name. Handlers are safe to run twice. */
export const tasks: TaskList = {
  ...auditTasks,
  ...challengeTasks,
  ...contractTasks,
  ...dataRoomTasks,
  ...dealTasks,
  ...deliveryTasks,
  ...demandTasks,
  ...documentTasks,
  ...lawTasks,
  ...listingTasks,
  ...matchingTasks,
  ...notificationTasks,
  ...outcomeTasks,
  ...paymentTasks,
  ...savedSearchTasks,
  ...searchTasks,
};

const DAY = 86_400_000;
const EVERY_MINUTE = "* * * * *";

/**
 * Timers; jobs written by changes do not wait for these. Cron lines are in UTC, seven hours behind Vietnam:
 * midnight is 07:00 there, of the same weekday, and the work of its night begins at 20:00 of the day before.
 * What a round that comes often has missed, the next one finds. A round that comes seldom is made up for when
 * a worker begins again, once, however many were missed: each finds what is due in the data.
 */
export const timers: CronItem[] = [
  { match: EVERY_MINUTE, task: "deals.run-clocks" },
  { match: "*/10 * * * *", task: "listings.run-clocks" },
  { match: "*/10 * * * *", task: "challenges.run-clocks" },
  { match: "*/15 * * * *", task: "deals.refresh-reply-statistics" },
  { match: EVERY_MINUTE, task: "payments.release-accepted" },
  { match: "*/3 * * * *", task: "saved-searches.alert-at-once" },
  { match: "0 0 * * *", task: "saved-searches.alert-daily", within: DAY },
  { match: "0 0 * * 1", task: "saved-searches.alert-weekly", within: 7 * DAY },
  // After the alerts: those who want them in the mail of the morning have them this morning.
  { match: "5 0 * * *", task: "notifications.send-digests", within: DAY },
  { match: "0 1 * * *", task: "outcomes.remind-royalties", within: DAY },
  { match: "5 * * * *", task: "law.remind" },
  { match: "*/10 * * * *", task: "delivery.run-clocks" },
  { match: "*/15 * * * *", task: "data-room.clean-uploads" },
  { match: EVERY_MINUTE, task: "search.watch-engines" },
  { match: EVERY_MINUTE, task: "search.count-words" },
  { match: "7 20 * * *", task: "outcomes.prove-listings", within: DAY },
  { match: "17 20 * * *", task: "search.reconcile", within: DAY },
  { match: "47 20 * * *", task: "audit.verify", within: DAY },
  { match: "7 21 * * *", task: "demand.forget-old", within: DAY },
].map(({ within = 0, ...timer }) => ({
  ...timer,
  options: {
    maxAttempts: 3,
    backfillPeriod: within,
    // A machine that slept asks for every minute it slept through: one job of a timer waits at a time.
    jobKey: `timer:${timer.task}`,
    jobKeyMode: "preserve_run_at",
  },
}));

/** Starts claiming jobs. Several workers may run side by side. */
export async function startWorker(): Promise<Runner> {
  const leave = await joinWorkers(pgPool());
  const runner = await run({
    pgPool: pgPool(),
    taskList: tasks,
    parsedCronItems: parseCronItems(timers),
    concurrency: 4,
    // Jobs are announced; this is how long one may wait whose announcement was lost or came too early.
    pollInterval: 500,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error") log().error(message);
      else if (level === "warning") log().warn(message);
      else log().debug(message);
    }),
  }).catch((error) => {
    leave();
    throw error;
  });
  runner.promise.then(leave, leave);
  // What is due, or a search server that is new, does not wait for the next minute.
  for (const { task, match, options } of timers) {
    if (match === EVERY_MINUTE) await runner.addJob(task, {}, { jobKey: options?.jobKey });
  }
  return runner;
}
