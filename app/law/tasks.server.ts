import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { remindOfRegistrations } from "./remind-of-registrations.server.ts";

/** Job handlers of this room; each is safe to run twice. */
export const lawTasks: TaskList = {
  "law.remind": async () => {
    await remindOfRegistrations({ db: db(), now: systemClock.now() });
  },
};
