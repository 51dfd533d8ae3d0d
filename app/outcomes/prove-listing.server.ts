import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { adoptionsOf, proofOfListing } from "./queries.server.ts";
import { proofOf } from "./rules.ts";

/** Asks the rule "proven in use" of a listing anew and keeps the answer; a badge come or gone is recorded. */
export async function proveListing(db: Db, listingId: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const before = await proofOfListing(tx, listingId);
    const proof = proofOf(await adoptionsOf(tx, listingId), now);
    if (!before && proof.adopters === 0) return;
    await tx.listingProof.upsert({
      where: { listingId },
      create: { listingId, ...proof, computedAt: now },
      update: { ...proof, computedAt: now },
    });
    if ((before?.proven ?? false) === proof.proven) return;
    await enqueue(
      tx,
      "search.project",
      { type: "listing", ids: [listingId] },
      { key: `search:listing:${listingId}` },
    );
    await recordAudit(tx, {
      actor: { kind: "system" },
      action: proof.proven ? "listing.prove" : "listing.unprove",
      subjectType: "listing",
      subjectId: listingId,
      data: { ...proof },
      at: now,
    });
  });
}
