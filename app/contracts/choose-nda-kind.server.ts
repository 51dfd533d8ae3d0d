import { recordAudit } from "#app/audit/record-entry.server.ts";
import { loadDeal } from "#app/deals/facts.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { ndaKinds } from "./model.ts";

/** The side whose secrets are opened says whether the NDA binds both. Voids confirmations of the other kind. */
export function chooseNdaKind(
  ctx: DealCtx,
  input: { readonly dealId: string; readonly kind: unknown },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    // Not while the other side is confirming.
    await lockDeal(tx, input.dealId);
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded) return refuse(404, "deals.not_found");
    const who = whoIs(ctx.actor, loaded.deal);
    if (who.kind === "outsider") return refuse(404, "deals.not_found");
    if (who.kind !== "party" || who.side !== "seller") {
      return refuse(403, "deals.not_yours_to_do");
    }
    if (!loaded.nda) return refuse(409, "deals.nda_already_confirmed");
    const kind = ndaKinds.find((one) => one === input.kind);
    if (!kind) {
      return refuse(422, "deals.check_form", { fields: { kind: "form.choose" } });
    }
    const dealId = loaded.deal.id;
    await tx.dealNda.upsert({ where: { dealId }, create: { dealId, kind }, update: { kind } });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "deal.choose_nda",
      subjectType: "deal",
      subjectId: dealId,
      data: { kind },
      at: ctx.now,
    });
    return ok(null);
  });
}
