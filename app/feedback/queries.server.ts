import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";
import { type EndedCount, type ReasonSummary, summarise } from "./rules.ts";

/** Whose ended requests are asked for. */
export type Scope =
  | { readonly listingId: string }
  | { readonly sellerOrganisationId: string }
  | { readonly buyerOrganisationId: string };

const columns = {
  listingId: "listing_id",
  sellerOrganisationId: "seller_organisation_id",
  buyerOrganisationId: "buyer_organisation_id",
} as const;

/** Reasons of the last twelve months, as counts: no deal and no organisation can be read from them. */
export async function endReasons(db: Tx, scope: Scope, now: Date): Promise<ReasonSummary> {
  const since = new Date(now.getTime() - 365 * 86_400_000);
  const [[by, id]] = Object.entries(scope) as [[keyof typeof columns, string]];
  const counts = await rowsIn<EndedCount>(
    db,
    `end reasons by ${by}`,
    `select t.name, t.reason_code as "reasonCode", count(*)::int as count
    from deal d join deal_transition t on t.deal_id = d.id
    where d.${columns[by]} = $1::uuid and d.state in ('declined', 'withdrawn')
      and d.ended_at >= $2::timestamptz
      and t.name in ('decline', 'withdraw') and t.reason_code is not null
    group by t.name, t.reason_code`,
    [id, since],
  );
  return summarise(by === "buyerOrganisationId" ? "buyer" : "owner", counts);
}
