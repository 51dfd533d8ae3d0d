import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { feedMeilisearch } from "./meilisearch/feed.server.ts";
import { documentTypes } from "./model.ts";
import { countWords } from "./postgres/count-words.server.ts";
import { noteChanges } from "./projection/note-changes.server.ts";
import { projectChanges } from "./projection/project-changes.server.ts";
import { reconcileIndex } from "./projection/reconcile-index.server.ts";
import { watchEngines } from "./projection/watch-engines.server.ts";
import { idsOfOrganisation } from "./queries.server.ts";

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
