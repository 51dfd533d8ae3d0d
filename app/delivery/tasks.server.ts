import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { extendDeadlines } from "./extend-deadlines.server.ts";
import { runDeliveryClocks } from "./run-delivery-clocks.server.ts";

/** Job handlers of this room; each is safe to run twice. */
export const deliveryTasks: TaskList = {
  "delivery.run-clocks": async () => {
    await runDeliveryClocks({ db: db(), now: systemClock.now() });
  },
  /** Enqueued when the operator changed the working calendar. */
  "delivery.extend-deadlines": async () => {
    await extendDeadlines({ db: db(), now: systemClock.now() });
  },
};
