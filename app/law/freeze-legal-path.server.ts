import type { Tx } from "#app/platform/db/client.server.ts";

/**
 * Keeps the rules a contract is signed under: from here on neither answers nor rules of the deal change,
 * whatever the operator writes later.
 */
export async function freezeLegalPath(tx: Tx, dealId: string, now: Date): Promise<void> {
  await tx.dealLegalPath.updateMany({
    where: { dealId, frozenAt: null },
    data: { frozenAt: now },
  });
}
