import type { RouterContextProvider } from "react-router";
import { headOf } from "#app/deals/load-deal-line.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { sightIn } from "#app/deals/queries.server.ts";
import {
  ctxOf,
  forbidden,
  type Member,
  notFound,
  requireMember,
} from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";

/**
 * The deal of a page that only its two sides and the operator read: to everybody else nothing is there,
 * and city staff, who see what is counted but never what is confidential, are refused.
 */
export async function requireInnerDeal(
  request: Request,
  context: Readonly<RouterContextProvider>,
  dealId: string | undefined,
) {
  const member = await requireMember(request, context);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const opened = isId(dealId) ? await openDealFor(ctx, dealId) : null;
  if (!opened) throw notFound();
  if (opened.who.kind === "outsider") throw forbidden();
  const { details, side } = opened;
  const deal = headOf(details, { side, sight: side ? "party" : "operator" });
  return { member, ctx, opened, deal };
}

/**
 * Who sends a form of a deal's pages. Asked before the form is read: to outsiders nothing is there, however
 * wrong their form is, and no file of theirs is taken in. What exactly they may do, the command decides.
 */
export async function requireSight(
  request: Request,
  context: Readonly<RouterContextProvider>,
  dealId: string | undefined,
): Promise<Member> {
  const member = await requireMember(request, context);
  if (!isId(dealId)) throw notFound();
  if ((await sightIn(ctxOf(context).db, member.actor, dealId)) === "nothing") throw notFound();
  return member;
}
