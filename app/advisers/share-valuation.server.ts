import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { type AdviserCtx, holdOwnSide } from "./hold-deal.server.ts";

/** The side that asked for a valuation lets the other side read it. What was read cannot be taken back. */
export function shareValuation(
  ctx: AdviserCtx,
  input: { readonly dealId: string; readonly valuationId: string },
): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const held = await holdOwnSide(tx, actor, input.dealId);
    if (!held.ok) return held;
    const deal = held.value;
    const { count } = await tx.valuation.updateMany({
      where: { id: input.valuationId, dealId: deal.id, side: deal.side, sharedAt: null },
      data: { sharedAt: now, sharedById: actor.userId },
    });
    if (count === 0) return ok(null);
    await recordAudit(tx, {
      actor,
      action: "valuation.share",
      subjectType: "deal",
      subjectId: deal.id,
      data: { valuationId: input.valuationId },
      at: now,
    });
    return ok(null);
  });
}
