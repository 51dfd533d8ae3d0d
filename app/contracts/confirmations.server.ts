import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { ConfirmationLine } from "./model.ts";

/**
 * Who of each side confirmed exactly this content, in the order they did.
 * @param since the deal's version from which confirmations count
 */
export async function confirmationsOf(
  db: Tx,
  dealId: string,
  transition: "sign_nda" | "confirm_contract",
  hash: string,
  since = 0,
): Promise<ConfirmationLine[]> {
  const rows = await db.dealConfirmation.findMany({
    where: { dealId, transition, hash, round: { gte: since } },
    orderBy: { at: "asc" },
    select: { side: true, userId: true, ipAddress: true, at: true },
  });
  const names = await peopleNames(
    db,
    rows.map(({ userId }) => userId),
  );
  // A side may have confirmed the same text twice, before and after another one: the last counts.
  const last = new Map(rows.map((row) => [row.side, row]));
  return [...last.values()].map(({ side, userId, ipAddress, at }) => ({
    side,
    person: names.get(userId) ?? "",
    at,
    ipAddress,
  }));
}
