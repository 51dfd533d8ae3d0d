import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { ReplicationCtx } from "./replicate-deal.server.ts";
import { repeatedBy } from "./replication-queries.server.ts";
import { linkSchema } from "./schema.ts";

/**
 * The supplier says which of its earlier deals a new buyer's deal repeats. Said once; the new buyer sees that
 * it is a replication, never of whom.
 */
export function linkReplication(
  ctx: ReplicationCtx,
  input: { dealId: string; values: unknown },
): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const deal = await tx.deal.findUnique({
      where: { id: input.dealId },
      select: {
        id: true,
        state: true,
        listingId: true,
        challengeId: true,
        requestedAt: true,
        buyerOrganisationId: true,
        sellerOrganisationId: true,
      },
    });
    if (!deal) return refuse(404, "deals.not_found");
    if (deal.sellerOrganisationId !== actor.organisationId) {
      const known = deal.buyerOrganisationId === actor.organisationId;
      return known ? refuse(403, "outcomes.supplier_links") : refuse(404, "deals.not_found");
    }
    if (deal.state === "requested") return refuse(409, "outcomes.answer_first");
    const parsed = linkSchema.safeParse(input.values);
    const first = parsed.success
      ? await tx.deal.findFirst({
          where: { ...repeatedBy(deal), AND: { id: parsed.data.parentId } },
          select: { id: true, code: true },
        })
      : null;
    if (!first) return refuse(422, "form.check_fields", { fields: { parentId: "form.choose" } });
    const { count } = await tx.deal.updateMany({
      where: { id: deal.id, parentDealId: null },
      data: { parentDealId: first.id },
    });
    if (count === 0) return refuse(409, "outcomes.linked_already");
    await recordAudit(tx, {
      actor,
      action: "deal.link_replication",
      subjectType: "deal",
      subjectId: deal.id,
      data: { parent: first.code },
      at: now,
    });
    return ok(null);
  });
}
