import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { makeDossier } from "./make-dossier.server.ts";
import { redecideOpenPaths } from "./redecide-open-paths.server.ts";
import { remindOfRegistrations } from "./remind-of-registrations.server.ts";
import { remindOfValuations } from "./remind-of-valuations.server.ts";

const ofDeal = z.object({ dealId: z.uuid() });

/** Job handlers of this room; each is safe to run twice. */
export const lawTasks: TaskList = {
  "law.remind": async () => {
    await remindOfRegistrations({ db: db(), now: systemClock.now() });
    await remindOfValuations({ db: db(), now: systemClock.now() });
  },
  "law.redecide": () => redecideOpenPaths({ db: db(), now: systemClock.now() }),
  "law.make-dossier": async (payload) => {
    const { dealId } = ofDeal.parse(payload);
    await makeDossier({ db: db(), now: systemClock.now() }, dealId);
  },
};
