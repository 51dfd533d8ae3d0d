import type { TellPayload } from "#app/notifications/schema.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { operatorOrganisationIds } from "./queries.server.ts";

/** Writes the jobs that tell the exchange's staff of something they have to look at. */
export async function tellOperators(
  tx: Tx,
  news: Omit<TellPayload, "organisationId" | "userIds" | "roles">,
): Promise<void> {
  for (const organisationId of await operatorOrganisationIds(tx)) {
    const dedupeKey = `${news.dedupeKey}:${organisationId}`;
    await enqueue(tx, "notifications.tell", { ...news, organisationId, dedupeKey });
  }
}
