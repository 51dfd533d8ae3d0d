import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { checkChain } from "./check-chain.server.ts";

/** Job handlers of this room; safe to run twice. */
export const auditTasks: TaskList = {
  "audit.verify": async () => {
    await checkChain({ db: db(), now: systemClock.now() }, env().DATABASE_URL);
  },
};
