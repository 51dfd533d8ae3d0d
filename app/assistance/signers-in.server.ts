import type { Tx } from "#app/platform/db/client.server.ts";
import type { Signer } from "./signer.ts";
import { signersFor } from "./signers-for.server.ts";

/** Side of the deal or organisation for which something was done. */
type Party = "buyer" | "seller" | (string & {}) | null;

export type Signers = (userId: string | null, party: Party) => Signer | null;

/** How these people sign what they did about a deal; null for nobody. */
export async function signersIn(
  db: Tx,
  dealId: string,
  userIds: readonly (string | null)[],
): Promise<Signers> {
  if (userIds.every((id) => id === null)) return () => null;
  const sides = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { buyerOrganisationId: true, sellerOrganisationId: true },
  });
  const { buyerOrganisationId: buyer, sellerOrganisationId: seller } = sides;
  const signer = await signersFor(db, userIds, [buyer, seller]);
  return (userId, party) =>
    signer(userId, party === "buyer" ? buyer : party === "seller" ? seller : party);
}
