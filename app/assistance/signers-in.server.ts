import type { Tx } from "#app/platform/db/client.server.ts";
import { helpersIn } from "./helpers-in.server.ts";
import type { Signer } from "./signer.ts";

/** Side of the deal or organisation for which something was done. */
type Party = "buyer" | "seller" | (string & {}) | null;

export type Signers = (userId: string | null, party: Party) => Signer | null;

const shortName = { id: true, nameVi: true, nameEn: true, shortNameVi: true, shortNameEn: true };

/** How these people sign what they did about a deal; null for nobody. */
export async function signersIn(
  db: Tx,
  dealId: string,
  userIds: readonly (string | null)[],
): Promise<Signers> {
  const ids = [...new Set(userIds.flatMap((id) => id ?? []))];
  if (ids.length === 0) return () => null;
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const helpers = await helpersIn(db, dealId, ids);
  const sides = helpers.size > 0 ? await sidesOf(db, dealId) : new Map<string, Side>();
  return (userId, party) => {
    if (!userId) return null;
    const side = helpers.has(userId) ? sides.get(party ?? "") : undefined;
    return { name: names.get(userId) ?? "", onBehalfOf: side ?? null };
  };
}

type Side = NonNullable<Signer["onBehalfOf"]>;

/** Names of the two sides, by side and by organisation. */
async function sidesOf(db: Tx, dealId: string): Promise<ReadonlyMap<string, Side>> {
  const deal = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { buyer: { select: shortName }, seller: { select: shortName } },
  });
  return new Map(
    (["buyer", "seller"] as const).flatMap((key) => {
      const side = deal[key];
      const name = { vi: side.shortNameVi ?? side.nameVi, en: side.shortNameEn ?? side.nameEn };
      return [
        [key, name],
        [side.id, name],
      ] as const;
    }),
  );
}
