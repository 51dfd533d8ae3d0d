import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { documentTypes } from "#app/search/model.ts";
import { tellOwners } from "./tell-owners.server.ts";

const published = z.object({ type: z.enum(documentTypes), id: z.uuid() });

/** Job handlers of this room; safe to run twice. */
export const matchingTasks: TaskList = {
  "matching.tell-owners": async (payload) => {
    await tellOwners({ db: db(), now: systemClock.now() }, published.parse(payload));
  },
};
