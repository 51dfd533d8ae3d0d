import { storeUpload } from "#app/documents/store-upload.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { loadDeal } from "./facts.server.ts";
import type { DealCtx, Upload } from "./keep-step.server.ts";
import { whoIs } from "./policy.ts";
import { roomIsOpen } from "./queries.server.ts";
import { tellParties } from "./tell-parties.server.ts";

/** Puts a file into the deal's data room. Both sides and the operator may, once the room is open. */
export function addDealFile(
  ctx: DealCtx,
  input: { readonly dealId: string; readonly upload: Upload | null },
): Promise<Result<{ documentId: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded || ctx.actor.kind !== "user") return refuse(404, "deals.not_found");
    const who = whoIs(ctx.actor, loaded.deal);
    if (who.kind === "outsider") return refuse(404, "deals.not_found");
    if (!(await roomIsOpen(tx, input.dealId))) return refuse(409, "deals.room_closed");
    if (!input.upload) {
      return refuse(422, "deals.check_form", { fields: { file: "deals.choose_file" } });
    }
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: ctx.actor },
      {
        purpose: "deal_file",
        subjectId: input.dealId,
        organisationId: ctx.actor.organisationId,
        file: input.upload,
      },
    );
    if (!stored.ok) {
      const { key, params } = stored.refusal;
      return refuse(422, key, { ...(params ? { params } : {}), fields: { file: key } });
    }
    await tellParties(tx, loaded.deal, {
      event: "deals.file",
      key: `deal-file:${stored.value.id}`,
      from: who.kind === "party" ? who.side : null,
      href: `/deals/${input.dealId}/files`,
    });
    return ok({ documentId: stored.value.id });
  });
}
