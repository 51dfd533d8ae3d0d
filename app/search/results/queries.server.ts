import type { Tx } from "#app/platform/db/client.server.ts";

/** What is known of an organisation that searches: its trade, and the most it has said it may spend, in ₫. */
export async function searcherFacts(
  db: Tx,
  organisationId: string,
): Promise<{ industry: string | null; budgetVnd: number | null }> {
  const [row, needs] = await Promise.all([
    db.organisation.findUnique({ where: { id: organisationId }, select: { industry: true } }),
    db.challenge.aggregate({
      where: { organisationId, state: "published" },
      _max: { budgetMaxVnd: true },
    }),
  ]);
  const budget = needs._max.budgetMaxVnd;
  return { industry: row?.industry ?? null, budgetVnd: budget === null ? null : Number(budget) };
}

/** How many organisations of a trade have each of these listings in use, by listing. */
export async function usersInTrade(
  db: Tx,
  industry: string,
  listingIds: readonly string[],
): Promise<Map<string, number>> {
  if (listingIds.length === 0) return new Map();
  const rows = await db.deal.findMany({
    where: {
      listingId: { in: [...listingIds] },
      state: { in: ["commercialised", "closed"] },
      commercialisedAt: { not: null },
      buyer: { industry },
    },
    select: { listingId: true, buyerOrganisationId: true },
    distinct: ["listingId", "buyerOrganisationId"],
  });
  const users = new Map<string, number>();
  for (const { listingId } of rows) {
    if (listingId) users.set(listingId, (users.get(listingId) ?? 0) + 1);
  }
  return users;
}
