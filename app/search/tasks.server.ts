import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { countWords } from "./count-words.server.ts";
import { feedMeilisearch } from "./feed-meilisearch.server.ts";
import { documentTypes } from "./model.ts";
import { noteChanges } from "./note-changes.server.ts";
import { projectChanges } from "./project-changes.server.ts";
import { idsOfOrganisation } from "./queries.server.ts";
import { reconcileIndex } from "./reconcile-index.server.ts";
import { watchEngines } from "./watch-engines.server.ts";

const documents = z.object({ type: z.enum(documentTypes), ids: z.array(z.uuid()) });
const organisation = z.object({ organisationId: z.uuid() });

/** Job handlers of this room. */
export const searchTasks: TaskList = {
  "search.project": async (payload, { job }) => {
    await noteChanges(db(), documents.parse(payload).ids, job.created_at);
  },
  "search.project-organisation": async (payload, { job }) => {
    const { organisationId } = organisation.parse(payload);
    await noteChanges(db(), await idsOfOrganisation(db(), organisationId), job.created_at);
  },
  "search.project-changes": async () => {
    await projectChanges(db());
  },
  "search.watch-engines": async () => {
    await watchEngines(db());
  },
  "search.feed-meilisearch": async () => {
    await feedMeilisearch(db());
  },
  "search.count-words": async () => {
    await countWords(db());
  },
  "search.reconcile": async () => {
    const { repaired } = await reconcileIndex(db());
    if (repaired > 0) log().warn({ repaired }, "search index differed from what is published");
  },
};
