import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { collectNews } from "./collect-news.server.ts";
import type { AlertFrequency } from "./model.ts";
import { sendAlerts } from "./send-alerts.server.ts";

const alertsFor = (frequency: AlertFrequency) => async () => {
  const ctx = { db: db(), now: systemClock.now() };
  await collectNews(ctx);
  await sendAlerts(ctx, frequency);
};

/** Job handlers of this room; safe to run twice. */
export const savedSearchTasks: TaskList = {
  "saved-searches.alert-at-once": alertsFor("at_once"),
  "saved-searches.alert-daily": alertsFor("daily"),
  "saved-searches.alert-weekly": alertsFor("weekly"),
};
