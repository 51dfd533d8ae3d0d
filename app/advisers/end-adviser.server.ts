import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import { isManager } from "#app/organisations/policy.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type AdviserCtx, holdDeal } from "./hold-deal.server.ts";

/** A side lets its adviser go: every right it gave them in the room ends with the next request. */
export function endAdviser(
  ctx: AdviserCtx,
  input: { readonly dealId: string; readonly adviserId: string },
): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const deal = await holdDeal(tx, actor, input.dealId);
    if (!deal?.side) return refuse(404, "advisers.not_found");
    const own = byOwnPeople(actor, "bring_adviser");
    if (!own.ok) return own;
    if (!isManager(actor)) return refuse(403, "organisations.needs_manager");
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
