import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { loadDeal } from "#app/deals/facts.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import type { DealCtx, Upload } from "#app/deals/keep-step.server.ts";
import type { DealState } from "#app/deals/model.ts";
import { whoIs } from "#app/deals/policy.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { keepSignedFile } from "./keep-signed-file.server.ts";
import type { SignatureReport } from "./signature-model.ts";

/** When a signed copy may come in: from the agreed contract on, as long as the deal lives. */
export const handInStates: readonly DealState[] = [
  "agreed",
  "signed",
  "in_delivery",
  "delivered",
  "commercialised",
];

/** A side hands in the copy that was signed with certificates, or on paper and scanned. */
export function addSignedFile(
  ctx: DealCtx,
  input: { readonly dealId: string; readonly upload: Upload | null },
): Promise<Result<{ report: SignatureReport }>> {
  return inTransaction(ctx.db, async (tx) => {
    await lockDeal(tx, input.dealId);
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded) return refuse(404, "deals.not_found");
    const { deal } = loaded;
    const who = whoIs(ctx.actor, deal);
    if (who.kind === "outsider" || ctx.actor.kind !== "user") return refuse(404, "deals.not_found");
    const own = byOwnPeople(ctx.actor, "sign");
    if (!own.ok) return own;
    if (!handInStates.includes(deal.state)) return refuse(409, "deals.wrong_state");
    if (!input.upload) {
      return refuse(422, "deals.check_form", { fields: { file: "documents.none_chosen" } });
    }
    const side = who.kind === "party" ? who.side : null;
    const kept = await keepSignedFile(tx, ctx, {
      dealId: deal.id,
      side,
      organisationId: ctx.actor.organisationId,
      file: input.upload,
    });
    if (!kept.ok) return kept;
    await tellParties(tx, deal, {
      event: "contracts.signed_file",
      key: `signed-file:${kept.value.id}`,
      from: side,
      href: `/deals/${deal.id}/contract/sign`,
    });
    return ok({ report: kept.value.report });
  });
}
