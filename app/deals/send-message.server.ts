import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors } from "#app/platform/form.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { DealCtx } from "./keep-step.server.ts";
import { whoIs } from "./policy.ts";
import { messageSchema } from "./schema.ts";
import { tellParties } from "./tell-parties.server.ts";

/** Writes a message in the deal's thread. Both sides and the operator may, in every state. */
export function sendMessage(
  ctx: DealCtx,
  input: { readonly dealId: string; readonly values: unknown },
): Promise<Result<{ messageId: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    const deal = await tx.deal.findUnique({
      where: { id: input.dealId },
      select: {
        id: true,
        code: true,
        titleVi: true,
        titleEn: true,
        buyerOrganisationId: true,
        sellerOrganisationId: true,
        buyer: { select: { id: true, nameVi: true, nameEn: true } },
        seller: { select: { id: true, nameVi: true, nameEn: true } },
      },
    });
    if (!deal || ctx.actor.kind !== "user") return refuse(404, "deals.not_found");
    const who = whoIs(ctx.actor, deal);
    if (who.kind === "outsider") return refuse(404, "deals.not_found");
    const parsed = messageSchema.safeParse(input.values);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const messageId = newId();
    await tx.dealMessage.create({
      data: {
        id: messageId,
        dealId: deal.id,
        authorId: ctx.actor.userId,
        organisationId: ctx.actor.organisationId,
        body: parsed.data.body,
        sentAt: ctx.now,
      },
    });
    await tellParties(tx, deal, {
      event: "deals.message",
      key: `deal-message:${messageId}`,
      from: who.kind === "party" ? who.side : null,
      href: `/deals/${deal.id}/messages`,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "deal.message",
      subjectType: "deal",
      subjectId: deal.id,
      data: { messageId },
      at: ctx.now,
    });
    return ok({ messageId });
  });
}
