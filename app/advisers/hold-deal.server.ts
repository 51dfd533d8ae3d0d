import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import type { Side } from "#app/deals/model.ts";
import { isTerminal } from "#app/deals/model.ts";
import { sideIn } from "#app/deals/policy.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { isManager } from "#app/organisations/policy.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

export interface AdviserCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

export interface DealInput {
  readonly dealId: string;
  readonly values: unknown;
}

/** What advice is given on: a deal with its two organisations. */
export const dealSelect = {
  id: true,
  code: true,
  state: true,
  titleVi: true,
  titleEn: true,
  buyerOrganisationId: true,
  sellerOrganisationId: true,
} as const;

export interface HeldDeal {
  readonly id: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string | null;
  /** The actor's side; null for everybody else. */
  readonly side: Side | null;
  readonly over: boolean;
  readonly buyerOrganisationId: string;
  readonly sellerOrganisationId: string;
}

/** One of the two organisations the deal is between; neither is an adviser in it. */
export function isParty(deal: HeldDeal, organisationId: string): boolean {
  return [deal.buyerOrganisationId, deal.sellerOrganisationId].includes(organisationId);
}

/** The deal with its row held for the transaction. */
export async function holdDeal(tx: Tx, actor: UserActor, dealId: string): Promise<HeldDeal | null> {
  await lockDeal(tx, dealId);
  const deal = await tx.deal.findUnique({ where: { id: dealId }, select: dealSelect });
  if (!deal) return null;
  const { state, ...rest } = deal;
  return { ...rest, side: sideIn(deal, actor.organisationId), over: isTerminal(state) };
}

/** The same for a manager of a side, who alone brings advisers in and shares what they write. */
export async function holdOwnSide(
  tx: Tx,
  actor: UserActor,
  dealId: string,
): Promise<Result<HeldDeal & { readonly side: Side }>> {
  const deal = await holdDeal(tx, actor, dealId);
  if (!deal?.side) return refuse(404, "advisers.not_found");
  const own = byOwnPeople(actor, "bring_adviser");
  if (!own.ok) return own;
  if (!isManager(actor)) return refuse(403, "organisations.needs_manager");
  return ok({ ...deal, side: deal.side });
}
