import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { runListingClocks } from "./run-listing-clocks.server.ts";

/** Job handlers of this room. */
export const listingTasks: TaskList = {
  "listings.run-clocks": async (_payload, helpers) => {
    const moved = await runListingClocks({ db: db(), now: systemClock.now() });
    helpers.logger.info(`listing clocks: ${JSON.stringify(moved)}`);
  },
};
