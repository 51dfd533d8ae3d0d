import type { Tx } from "#app/platform/db/client.server.ts";

/**
 * Who of these people is staff of the exchange and of neither side of the deal: what they did for a side
 * they did as its helpers, with its recorded consent.
 */
export async function helpersIn(
  db: Tx,
  dealId: string,
  userIds: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(userIds.flatMap((id) => id ?? []))];
  if (ids.length === 0) return new Set();
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct m.user_id::text as id
    from membership m join organisation o on o.id = m.organisation_id
    where m.user_id = any(${ids}::uuid[]) and o.kind = 'operator'
      and not exists (
        select 1 from membership own join deal d on d.id = ${dealId}::uuid
        where own.user_id = m.user_id
          and own.organisation_id in (d.buyer_organisation_id, d.seller_organisation_id))`;
  return new Set(rows.map(({ id }) => id));
}
