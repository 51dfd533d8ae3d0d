import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
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
    await tellOperators(tx, {
      event: "audit_chain_broken",
      dedupeKey: `audit-chain:${localDay(now)}`,
      params: { entry: brokenAt },
      href: "/operator/audit",
    });
  });
  return report;
}
