import { lockDeal } from "#app/deals/history.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";

export interface ReviewCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

export interface ReviewInput {
  readonly dealId: string;
  readonly values: unknown;
}

const dealSelect = {
  id: true,
  code: true,
  state: true,
  titleVi: true,
  titleEn: true,
  listingId: true,
  deliveredAt: true,
  endedAt: true,
  declarationState: true,
  buyerOrganisationId: true,
  sellerOrganisationId: true,
  buyer: { select: { id: true, nameVi: true, nameEn: true } },
  seller: { select: { id: true, nameVi: true, nameEn: true } },
  reviews: { select: { id: true, side: true, writtenAt: true, shownFrom: true, reply: true } },
} as const;

/** The deal and the actor's side of it, its row held for the transaction; null for everyone else. */
export async function holdDeal(tx: Tx, ctx: ReviewCtx, dealId: string) {
  await lockDeal(tx, dealId);
  const deal = await tx.deal.findUnique({ where: { id: dealId }, select: dealSelect });
  if (!deal) return null;
  const who = whoIs(ctx.actor, deal);
  return who.kind === "party" ? { deal, side: who.side } : null;
}

export type HeldDeal = NonNullable<Awaited<ReturnType<typeof holdDeal>>>["deal"];
