import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { announceVersion } from "./announce-version.server.ts";
import { cleanUploads } from "./clean-uploads.server.ts";

const oneDocument = z.object({ documentId: z.uuid() });

/** Job handlers of this room; each is safe to run twice. */
export const dataRoomTasks: TaskList = {
  "data-room.announce-version": async (payload) => {
    await announceVersion({ db: db() }, oneDocument.parse(payload).documentId);
  },
  "data-room.clean-uploads": async () => {
    await cleanUploads({ db: db(), now: systemClock.now() });
  },
};
