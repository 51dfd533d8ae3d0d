import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { countWords } from "./count-words.server.ts";
import { documentTypes } from "./model.ts";
import { projectDocuments } from "./project-documents.server.ts";
import { idsOfOrganisation } from "./queries.server.ts";
import { reconcileIndex } from "./reconcile-index.server.ts";
import { sendToMeilisearch } from "./send-to-meilisearch.server.ts";

const documents = z.object({ type: z.enum(documentTypes), ids: z.array(z.uuid()) });
const organisation = z.object({ organisationId: z.uuid() });

/** Job handlers of this room. */
export const searchTasks: TaskList = {
  "search.project": async (payload) => {
    const { type, ids } = documents.parse(payload);
    await projectDocuments(db(), type, ids);
  },
  "search.project-organisation": async (payload) => {
    const { organisationId } = organisation.parse(payload);
    const ids = await idsOfOrganisation(db(), organisationId);
    for (const type of documentTypes) await projectDocuments(db(), type, ids[type]);
  },
  "search.send-to-meilisearch": async (payload) => {
    const { type, ids } = documents.parse(payload);
    await sendToMeilisearch(db(), type, ids);
  },
  "search.count-words": async () => {
    await countWords(db());
  },
  "search.reconcile": async () => {
    const { repaired } = await reconcileIndex(db());
    if (repaired > 0) log().warn({ repaired }, "search index differed from what is published");
  },
};
