import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { commentSchema } from "./schema.ts";

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;

/** States in which terms are still spoken about. */
const open = ["negotiating", "agreed"];

/** Says something about one term of one offer, to the other side. Only the parties may. */
export function commentOnTerm(
  ctx: DealCtx,
  input: { readonly dealId: string; readonly values: unknown },
): Promise<Result<{ commentId: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    const deal = await tx.deal.findUnique({
      where: { id: input.dealId },
      select: {
        id: true,
        code: true,
        state: true,
        titleVi: true,
        titleEn: true,
        buyerOrganisationId: true,
        sellerOrganisationId: true,
        buyer: party,
        seller: party,
      },
    });
    if (!deal || ctx.actor.kind !== "user") return refuse(404, "deals.not_found");
    const who = whoIs(ctx.actor, deal);
    if (who.kind === "outsider") return refuse(404, "deals.not_found");
    if (who.kind !== "party") return refuse(403, "deals.not_yours_to_do");
    if (!open.includes(deal.state)) return refuse(409, "deals.wrong_state");
    const parsed = commentSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const { number, term, body } = parsed.data;
    const sheet = await tx.termSheet.findUnique({
      where: { dealId_number: { dealId: deal.id, number } },
      select: { id: true },
    });
    if (!sheet) return refuse(404, "deals.not_found");
    const { userId } = ctx.actor;
    await takeTurn(tx, `term-comment:${userId}`);
    const said = await tx.termComment.findFirst({
      where: {
        termSheetId: sheet.id,
        term,
        authorId: userId,
        body,
        at: { gte: secondPressSince(ctx.now) },
      },
      select: { id: true },
    });
    if (said) return ok({ commentId: said.id });
    const commentId = newId();
    await tx.termComment.create({
      data: {
        id: commentId,
        termSheetId: sheet.id,
        term,
        side: who.side,
        authorId: userId,
        organisationId: ctx.actor.organisationId,
        body,
        at: ctx.now,
      },
    });
    await tellParties(tx, deal, {
      event: "deals.term_comment",
      key: `term-comment:${commentId}`,
      from: who.side,
      href: `/deals/${deal.id}/offers?number=${number}#term-${term}`,
      params: { number },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "deal.term_comment",
      subjectType: "deal",
      subjectId: deal.id,
      data: { commentId, number, term },
      at: ctx.now,
    });
    return ok({ commentId });
  });
}
