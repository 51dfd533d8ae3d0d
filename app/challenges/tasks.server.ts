import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { runChallengeClocks } from "./run-challenge-clocks.server.ts";

/** Job handlers of this room. */
export const challengeTasks: TaskList = {
  "challenges.run-clocks": async (_payload, helpers) => {
    const closed = await runChallengeClocks({ db: db(), now: systemClock.now() });
    helpers.logger.info(`needs closed at their deadline: ${closed}`);
  },
};
