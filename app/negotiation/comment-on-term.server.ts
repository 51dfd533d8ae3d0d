import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
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
    const found = await openForComment(tx, ctx.actor, input.dealId);
    if (!found.ok) return found;
    const { deal, side, actor } = found.value;
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
    const { userId: authorId, organisationId } = actor;
    const comment = { termSheetId: sheet.id, term, authorId, body };
    await takeTurn(tx, `term-comment:${authorId}`);
    const said = await tx.termComment.findFirst({
      where: { ...comment, at: { gte: secondPressSince(ctx.now) } },
      select: { id: true },
    });
    if (said) return ok({ commentId: said.id });
    const commentId = newId();
    await tx.termComment.create({
      data: { id: commentId, ...comment, side, organisationId, at: ctx.now },
    });
    await tellParties(tx, deal, {
      event: "deals.term_comment",
      key: `term-comment:${commentId}`,
      from: side,
      href: `/deals/${deal.id}/offers?number=${number}#term-${term}`,
      params: { number },
    });
    await recordAudit(tx, {
      actor,
      action: "deal.term_comment",
      subjectType: "deal",
      subjectId: deal.id,
      data: { commentId, number, term },
      at: ctx.now,
    });
    return ok({ commentId });
  });
}

/** The deal and the actor's side of it, while its terms are spoken about. */
async function openForComment(tx: Tx, actor: DealCtx["actor"], dealId: string) {
  const deal = await tx.deal.findUnique({
    where: { id: dealId },
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
  if (!deal || actor.kind !== "user") return refuse(404, "deals.not_found");
  const who = whoIs(actor, deal);
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  if (who.kind !== "party") return refuse(403, "deals.not_yours_to_do");
  if (!open.includes(deal.state)) return refuse(409, "deals.wrong_state");
  return ok({ deal, side: who.side, actor });
}
