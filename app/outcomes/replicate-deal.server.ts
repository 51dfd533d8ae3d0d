import { lockDeal } from "#app/deals/history.server.ts";
import { openDeal } from "#app/deals/request-deal.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";
import { isRepeatable } from "./replication-model.ts";
import { replicationSchema } from "./schema.ts";

export interface ReplicationCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

const party = { id: true, nameVi: true, nameEn: true, wardCode: true, size: true } as const;

/**
 * The buyer of a delivered deal asks its supplier for the same at a new site: a deal of its own, linked to
 * the first, counted once. Taking the first one's terms as they stand makes it a matter of one yes.
 */
export function replicateDeal(
  ctx: ReplicationCtx,
  input: { dealId: string; values: unknown },
): Promise<Result<{ dealId: string }>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    await lockDeal(tx, input.dealId);
    const first = await tx.deal.findUnique({
      where: { id: input.dealId },
      include: {
        buyer: { select: party },
        seller: { select: party },
        replications: { where: { state: "requested" }, select: { id: true, scale: true } },
      },
    });
    if (!first) return refuse(404, "deals.not_found");
    if (first.buyerOrganisationId !== actor.organisationId) {
      const known = first.sellerOrganisationId === actor.organisationId;
      return known ? refuse(403, "outcomes.buyer_replicates") : refuse(404, "deals.not_found");
    }
    if (!isRepeatable(first)) return refuse(409, "outcomes.nothing_to_replicate");
    const parsed = replicationSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { site, wardCode, purpose, sameTerms } = parsed.data;
    const ward = wardByCode(wardCode);
    if (!ward) return refuse(422, "form.check_fields", { fields: { wardCode: "form.choose" } });
    // A second press of the same button leads to the deal the first one opened.
    const asked = first.replications.find(({ scale }) => scale === site);
    if (asked) return ok({ dealId: asked.id });
    const { dealId } = await openDeal(tx, {
      name: "request",
      state: "requested",
      actor,
      now,
      buyer: { ...first.buyer, wardCode: ward.code },
      seller: first.seller,
      data: {
        origin: first.challengeId ? "award" : "listing_request",
        listingId: first.listingId,
        challengeId: first.challengeId,
        parentDealId: first.id,
        titleVi: first.titleVi,
        titleEn: first.titleEn,
        purpose,
        industry: first.industry,
        scale: site,
        timing: "now",
        ...budgetOf(first, sameTerms),
        acceptedListedTerms: sameTerms && first.agreedTermSheetId !== null,
        requestedById: actor.userId,
        requestedAt: now,
      },
    });
    return ok({ dealId });
  });
}

type Money = {
  valueVnd: bigint | null;
  budgetMinVnd: bigint | null;
  budgetMaxVnd: bigint | null;
};

function budgetOf({ valueVnd, budgetMinVnd, budgetMaxVnd }: Money, sameTerms: boolean) {
  const agreed = sameTerms && valueVnd !== null;
  return agreed
    ? { budgetMinVnd: valueVnd, budgetMaxVnd: valueVnd }
    : { budgetMinVnd, budgetMaxVnd };
}
