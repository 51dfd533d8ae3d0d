import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { openDeal } from "./request-deal.server.ts";

/** What an accepted proposal hands over. Amounts integer ₫. */
export interface Award {
  readonly challengeId: string;
  readonly proposalId: string;
  /** Who needs it. */
  readonly buyerOrganisationId: string;
  /** Who proposed. */
  readonly sellerOrganisationId: string;
  readonly title: { readonly vi: string; readonly en: string | null };
  readonly industry: string;
  readonly purpose: string;
  readonly scale: string;
  readonly budgetMinVnd: bigint | null;
  readonly budgetMaxVnd: bigint | null;
  readonly listingId: string | null;
}

/**
 * Opens a deal from an accepted proposal, in the transaction of the acceptance: both sides know each
 * other, so it starts in discussion and counts as an introduction.
 */
export async function awardDeal(
  tx: Tx,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  award: Award,
): Promise<Result<{ dealId: string }>> {
  const known = await tx.deal.findFirst({
    where: { proposalId: award.proposalId },
    select: { id: true },
  });
  if (known) return refuse(409, "deals.already_awarded");
  if (award.buyerOrganisationId === award.sellerOrganisationId) {
    return refuse(409, "deals.own_listing");
  }
  const fields = { id: true, nameVi: true, nameEn: true, wardCode: true, size: true } as const;
  const find = (id: string) => tx.organisation.findUniqueOrThrow({ where: { id }, select: fields });
  const { dealId } = await openDeal(tx, {
    name: "award",
    state: "in_discussion",
    actor,
    now,
    buyer: await find(award.buyerOrganisationId),
    seller: await find(award.sellerOrganisationId),
    data: {
      origin: "award",
      challengeId: award.challengeId,
      proposalId: award.proposalId,
      listingId: award.listingId,
      titleVi: award.title.vi,
      titleEn: award.title.en,
      industry: award.industry,
      purpose: award.purpose,
      scale: award.scale,
      timing: "within_6_months",
      budgetMinVnd: award.budgetMinVnd,
      budgetMaxVnd: award.budgetMaxVnd,
      requestedById: actor.kind === "user" ? actor.userId : null,
      requestedAt: now,
      introducedAt: now,
    },
  });
  return ok({ dealId });
}
