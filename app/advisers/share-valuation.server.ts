import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import { isManager } from "#app/organisations/policy.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type AdviserCtx, holdDeal } from "./hold-deal.server.ts";

/** The side that asked for a valuation lets the other side read it. What was read cannot be taken back. */
export function shareValuation(
  ctx: AdviserCtx,
  input: { readonly dealId: string; readonly valuationId: string },
): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const deal = await holdDeal(tx, actor, input.dealId);
    if (!deal?.side) return refuse(404, "advisers.not_found");
    const own = byOwnPeople(actor, "bring_adviser");
    if (!own.ok) return own;
    if (!isManager(actor)) return refuse(403, "organisations.needs_manager");
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
