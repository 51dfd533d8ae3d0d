import type { Tx } from "#app/platform/db/client.server.ts";
import { type EndedCount, type ReasonSummary, summarise } from "./rules.ts";

/** Whose ended requests are asked for. */
export type Scope =
  | { readonly listingId: string }
  | { readonly sellerOrganisationId: string }
  | { readonly buyerOrganisationId: string };

/** Reasons of the last twelve months, as counts: no deal and no organisation can be read from them. */
export async function endReasons(db: Tx, scope: Scope, now: Date): Promise<ReasonSummary> {
  const since = new Date(now.getTime() - 365 * 86_400_000);
  const rows = await db.dealTransition.groupBy({
    by: ["name", "reasonCode"],
    where: {
      name: { in: ["decline", "withdraw"] },
      reasonCode: { not: null },
      deal: { ...scope, state: { in: ["declined", "withdrawn"] }, endedAt: { gte: since } },
    },
    _count: true,
  });
  const counts = rows.map((row) => ({
    name: row.name as EndedCount["name"],
    reasonCode: row.reasonCode ?? "other",
    count: row._count,
  }));
  return summarise("buyerOrganisationId" in scope ? "buyer" : "owner", counts);
}
