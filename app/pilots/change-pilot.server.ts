import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { newPilotKey } from "./pilot-key.server.ts";
import { type PilotWithDeal, pilotWithDeal } from "./queries.server.ts";

export interface PilotCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

/** The last pilot of a deal for a person of one of its sides: 404 for others, 403 for the operator. */
export async function pilotForParty(
  tx: Tx,
  actor: UserActor,
  dealId: string,
): Promise<Result<{ pilot: PilotWithDeal; side: "buyer" | "seller" }>> {
  const pilot = await pilotWithDeal(tx, { dealId });
  if (!pilot) return refuse(404, "deals.not_found");
  const who = whoIs(actor, pilot.deal);
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  if (who.kind !== "party") return refuse(403, "deals.not_yours_to_do");
  return ok({ pilot, side: who.side });
}

/** A new key for programs; the one before stops working. @returns the key, which is shown once */
export function makePilotKey(ctx: PilotCtx, dealId: string): Promise<Result<{ token: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    await lockDeal(tx, dealId);
    const found = await pilotForParty(tx, ctx.actor, dealId);
    if (!found.ok) return found;
    const { pilot } = found.value;
    if (pilot.concludedAt) return refuse(409, "pilots.not_open");
    const { token, hash: tokenHash } = newPilotKey();
    const key = { tokenHash, createdById: ctx.actor.userId, createdAt: ctx.now };
    await tx.pilotToken.upsert({
      where: { pilotId: pilot.id },
      create: { pilotId: pilot.id, ...key },
      update: key,
    });
    await audit(tx, ctx, pilot, "pilot.key");
    return ok({ token });
  });
}

/** Ends the key that meters send readings with; the next request with it is refused. */
export function revokePilotKey(ctx: PilotCtx, dealId: string): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    await lockDeal(tx, dealId);
    const found = await pilotForParty(tx, ctx.actor, dealId);
    if (!found.ok) return found;
    const { pilot } = found.value;
    await tx.pilotToken.deleteMany({ where: { pilotId: pilot.id } });
    await audit(tx, ctx, pilot, "pilot.key_revoke");
    return ok(null);
  });
}

/** One side's agreement that the result is shown on the listing's page, or its end. Both are needed. */
export function agreeToShow(
  ctx: PilotCtx,
  dealId: string,
  agrees: boolean,
): Promise<Result<{ shown: boolean }>> {
  return inTransaction(ctx.db, async (tx) => {
    await lockDeal(tx, dealId);
    const found = await pilotForParty(tx, ctx.actor, dealId);
    if (!found.ok) return found;
    const own = byOwnPeople(ctx.actor, "publish_pilot");
    if (!own.ok) return own;
    const { pilot, side } = found.value;
    if (!pilot.concludedAt || !pilot.deal.listingId) return refuse(409, "pilots.not_concluded");
    const mine = side === "buyer" ? "publicByBuyerAt" : "publicBySellerAt";
    const theirs = side === "buyer" ? pilot.publicBySellerAt : pilot.publicByBuyerAt;
    await tx.pilot.update({ where: { id: pilot.id }, data: { [mine]: agrees ? ctx.now : null } });
    if (agrees && !theirs) {
      await tellParties(tx, pilot.deal, {
        event: "deals.pilot_show",
        key: `pilot-show:${pilot.id}:${ctx.now.getTime()}`,
        from: side,
        href: `/deals/${dealId}/pilot`,
      });
    }
    await audit(tx, ctx, pilot, agrees ? "pilot.show" : "pilot.hide");
    return ok({ shown: agrees && theirs !== null });
  });
}

function audit(tx: Tx, ctx: PilotCtx, pilot: PilotWithDeal, action: string) {
  return recordAudit(tx, {
    actor: ctx.actor,
    action,
    subjectType: "deal",
    subjectId: pilot.deal.id,
    data: { pilotId: pilot.id },
    at: ctx.now,
  });
}
