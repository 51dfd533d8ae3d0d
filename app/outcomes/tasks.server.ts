import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { proveListing } from "./prove-listing.server.ts";
import { listingsToProve } from "./queries.server.ts";
import { remindOfRoyalties } from "./remind-royalties.server.ts";

const one = z.object({ listingId: z.uuid() });

/** Job handlers of this room. */
export const outcomeTasks: TaskList = {
  "outcomes.prove-listing": async (payload) => {
    await proveListing(db(), one.parse(payload).listingId, systemClock.now());
  },
  "outcomes.prove-listings": async () => {
    for (const id of await listingsToProve(db())) await proveListing(db(), id, systemClock.now());
  },
  "outcomes.remind-royalties": () => remindOfRoyalties({ db: db(), now: systemClock.now() }),
};
