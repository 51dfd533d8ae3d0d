import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { asJson } from "#app/platform/stored-json.ts";
import type { ContractContent } from "./agreement.ts";

interface Signed {
  readonly dealId: string;
  /** SHA-256 of the content both signatories confirmed. */
  readonly hash: string;
  readonly content: ContractContent;
  readonly now: Date;
}

/**
 * The contract's last version, with both confirmations on its last page: its row is written with the
 * second confirmation, its PDF is made by the worker.
 */
export async function keepSignedCopy(
  tx: Tx,
  { dealId, hash, content, now }: Signed,
): Promise<void> {
  const last = await tx.contractVersion.findFirst({
    where: { dealId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  const id = newId();
  await tx.contractVersion.create({
    data: {
      id,
      dealId,
      number: (last?.number ?? 0) + 1,
      kind: "generated",
      createdAt: now,
      content: asJson(content),
      contentHash: hash,
      final: true,
    },
  });
  await enqueue(tx, "contracts.make-version", { versionId: id }, { key: `contract:${id}` });
}
