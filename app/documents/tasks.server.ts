import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { scanDocument } from "./scan-document.server.ts";
import { scanner } from "./scanner.server.ts";
import { storage } from "./storage.server.ts";

const oneDocument = z.object({ documentId: z.uuid() });

/** Job handlers of this room; each is safe to run twice. */
export const documentTasks: TaskList = {
  "documents.scan": async (payload) => {
    const { documentId } = oneDocument.parse(payload);
    const ctx = { db: db(), now: systemClock.now(), storage: storage(), scanner: scanner() };
    await scanDocument(ctx, documentId);
  },
};
