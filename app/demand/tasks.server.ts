import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { forgetOldSearches } from "./queries.server.ts";

/** Job handlers of this room. */
export const demandTasks: TaskList = {
  "demand.forget-old": async () => {
    await forgetOldSearches(db(), systemClock.now());
  },
};
