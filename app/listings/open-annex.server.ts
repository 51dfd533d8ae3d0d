import { recordAudit } from "#app/audit/record-entry.server.ts";
import { mayReadAnnex } from "#app/documents/queries.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import type { Text } from "./model.ts";
import { mayPreview } from "./policy.ts";
import { annexText, listingPage } from "./queries.server.ts";

/**
 * Reads the confidential text for its owner, the operator, or a party under NDA; every reading is kept. All
 * others are told the same whether there is an annex, or a listing, or not.
 */
export async function openAnnex(
  ctx: MemberCtx,
  input: { listingId: string },
): Promise<Result<Text>> {
  return inTransaction(ctx.db, async (tx) => {
    const listing = await listingPage(tx, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const within = mayPreview(ctx.actor, listing.organisation.id);
    const deal = within ? null : await mayReadAnnex(tx, listing.id, ctx.actor.organisationId);
    if (!within && !deal) return refuse(404, "listings.missing");
    const text = await annexText(tx, listing.id);
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "listing.read_annex",
      subjectType: "listing",
      subjectId: listing.id,
      data: deal ? { dealId: deal.dealId } : {},
      at: ctx.now,
    });
    return ok({ vi: text?.annexVi ?? "", en: text?.annexEn ?? null });
  });
}
