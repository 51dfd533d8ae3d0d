import { recordAudit } from "#app/audit/record-entry.server.ts";
import { loadDeal } from "#app/deals/facts.server.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { leadsTo } from "./model.ts";
import { readOutcome } from "./stored-path.ts";

/** Asks for the registration dossier of a signed contract; the worker makes it. Asking again makes a new one. */
export function requestDossier(
  ctx: DealCtx,
  input: { readonly dealId: string },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded) return refuse(404, "deals.not_found");
    if (whoIs(ctx.actor, loaded.deal).kind === "outsider") return refuse(404, "deals.not_found");
    const dealId = loaded.deal.id;
    const path = await tx.dealLegalPath.findUnique({ where: { dealId } });
    const outcome = path && readOutcome(path.outcome);
    if (!path?.frozenAt || !outcome || !leadsTo(outcome, "register")) {
      return refuse(409, "law.nothing_to_register");
    }
    await tx.dealLegalPath.update({
      where: { dealId },
      data: { dossierRequestedAt: ctx.now, dossierDocumentId: null },
    });
    await enqueue(tx, "law.make-dossier", { dealId }, { key: `dossier:${dealId}` });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "law.request_dossier",
      subjectType: "deal",
      subjectId: dealId,
      at: ctx.now,
    });
    return ok(null);
  });
}

/** A side says the dossier was handed in: the reminders stop, the clock to the certificate does not. */
export function recordFiling(
  ctx: DealCtx,
  input: { readonly dealId: string },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded) return refuse(404, "deals.not_found");
    if (whoIs(ctx.actor, loaded.deal).kind === "outsider") return refuse(404, "deals.not_found");
    const { count } = await tx.dealLegalPath.updateMany({
      where: { dealId: loaded.deal.id, frozenAt: { not: null }, filedAt: null },
      data: { filedAt: ctx.now },
    });
    if (count === 0) return refuse(409, "law.nothing_to_register");
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "law.file",
      subjectType: "deal",
      subjectId: loaded.deal.id,
      at: ctx.now,
    });
    return ok(null);
  });
}
