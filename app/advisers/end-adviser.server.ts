import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { type AdviserCtx, holdOwnSide } from "./hold-deal.server.ts";

/** A side lets its adviser go: every right it gave them in the room ends with the next request. */
export function endAdviser(
  ctx: AdviserCtx,
  input: { readonly dealId: string; readonly adviserId: string },
): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const held = await holdOwnSide(tx, actor, input.dealId);
    if (!held.ok) return held;
    const deal = held.value;
    const adviser = await tx.dealAdviser.findFirst({
      where: { id: input.adviserId, dealId: deal.id, side: deal.side, endedAt: null },
      select: { id: true, organisationId: true },
    });
    if (!adviser) return ok(null);
    await tx.dealAdviser.update({
      where: { id: adviser.id },
      data: { endedAt: now, endedById: actor.userId },
    });
    await tx.roomGrant.deleteMany({
      where: {
        dealId: deal.id,
        ownerOrganisationId: actor.organisationId,
        granteeOrganisationId: adviser.organisationId,
      },
    });
    await recordAudit(tx, {
      actor,
      action: "adviser.end",
      subjectType: "deal",
      subjectId: deal.id,
      data: { adviserId: adviser.id, organisationId: adviser.organisationId },
      at: now,
    });
    return ok(null);
  });
}
