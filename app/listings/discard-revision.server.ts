import { recordAudit } from "#app/audit/record-entry.server.ts";
import { dropPendingFiles } from "#app/documents/pending-files.server.ts";
import { Prisma } from "#app/platform/db/generated/client.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import { writeRight } from "./policy.ts";
import { changedMeanwhile } from "./rules.ts";

/** Drops the unpublished changes of a published listing; the public page stays as it is. */
export async function discardRevision(
  ctx: MemberCtx,
  input: { listingId: string; version: number },
): Promise<Result<null>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.listing.updateMany({
      where: {
        id: input.listingId,
        organisationId: ctx.actor.organisationId,
        version: input.version,
        revisionState: { in: ["draft", "changes_requested"] },
      },
      data: {
        revision: Prisma.DbNull,
        revisionState: null,
        version: { increment: 1 },
        updatedAt: ctx.now,
      },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    await dropPendingFiles(tx, input.listingId, ctx.now);
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "listing.discard_revision",
      subjectType: "listing",
      subjectId: input.listingId,
      at: ctx.now,
    });
    return ok(null);
  });
}
