import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { makeNdaFile } from "./make-nda-file.server.ts";
import { makeVersionFiles } from "./make-version-files.server.ts";

const ofDeal = z.object({ dealId: z.uuid() });
const ofVersion = z.object({ versionId: z.uuid() });

/** Job handlers of this room; each is safe to run twice. */
export const contractTasks: TaskList = {
  "contracts.make-nda": async (payload) => {
    const { dealId } = ofDeal.parse(payload);
    await makeNdaFile({ db: db(), now: systemClock.now() }, dealId);
  },
  "contracts.make-version": async (payload) => {
    const { versionId } = ofVersion.parse(payload);
    await makeVersionFiles({ db: db(), now: systemClock.now() }, versionId);
  },
};
