import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";

/** Tells the exchange's staff, once for each `dedupeKey`, that search needs somebody to look at it. */
export async function tellOperators(
  tx: Tx,
  event: "search_change_dead" | "search_engine_away",
  dedupeKey: string,
): Promise<void> {
  const operators = await tx.organisation.findMany({
    where: { kind: "operator" },
    select: { id: true },
  });
  for (const { id } of operators) {
    await enqueue(tx, "notifications.tell", {
      event,
      dedupeKey: `${dedupeKey}:${id}`,
      organisationId: id,
      params: {},
      href: "/operator",
    });
  }
}
