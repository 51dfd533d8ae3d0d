import type { Db } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { chainStatusKey } from "./queries.server.ts";
import { type ChainReport, verifyChain } from "./verify-chain.server.ts";

/** Verifies the chain, keeps what was found, and tells the operator once a day while it is broken. */
export async function checkChain(
  { db, now }: { db: Db; now: Date },
  databaseUrl: string,
): Promise<ChainReport> {
  const report = await verifyChain(databaseUrl);
  const brokenAt = report.broken?.seq ?? null;
  const value = { checkedAt: now.toISOString(), entries: report.entries, brokenAt };
  await db.$transaction(async (tx) => {
    await tx.setting.upsert({
      where: { key: chainStatusKey },
      create: { key: chainStatusKey, value },
      update: { value },
    });
    if (brokenAt === null) return;
    const operators = await tx.organisation.findMany({
      where: { kind: "operator" },
      select: { id: true },
    });
    for (const { id } of operators) {
      await enqueue(tx, "notifications.tell", {
        event: "audit_chain_broken",
        dedupeKey: `audit-chain:${id}:${now.toISOString().slice(0, 10)}`,
        organisationId: id,
        params: { entry: brokenAt },
        href: "/operator/audit",
      });
    }
  });
  return report;
}
