import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { asJson } from "#app/platform/stored-json.ts";
import type { DealNda } from "./nda-queries.server.ts";

/**
 * Freezes the text both sides confirmed and asks for its PDF, in the transaction of the second
 * confirmation. From here on the annex is open to the other side.
 */
export async function keepNda(tx: Tx, dealId: string, nda: DealNda, now: Date): Promise<void> {
  const frozen = {
    kind: nda.filled.kind,
    textVersion: nda.filled.version,
    text: asJson(nda.filled),
    hash: nda.hash,
    confirmedAt: now,
  };
  await tx.dealNda.upsert({
    where: { dealId },
    create: { dealId, ...frozen },
    update: frozen,
  });
  await enqueue(tx, "contracts.make-nda", { dealId }, { key: `nda:${dealId}` });
}
