import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { proposalById } from "./proposal-queries.server.ts";
import { changedMeanwhile, decideProposal } from "./rules.ts";

/** The proposer takes a sent proposal back; it can be changed and sent again while the problem is open. */
export async function withdrawProposal(
  ctx: MemberCtx,
  input: { proposalId: string; version: number },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const proposal = await proposalById(tx, input.proposalId);
    if (!proposal || proposal.organisationId !== ctx.actor.organisationId) {
      return refuse(404, "challenges.missing");
    }
    const next = decideProposal(proposal.state, "withdraw");
    if (!next.ok) return next;
    const { count } = await tx.proposal.updateMany({
      where: { id: proposal.id, version: input.version, state: proposal.state },
      data: { state: next.value, version: { increment: 1 }, updatedAt: ctx.now },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "proposal.withdraw",
      subjectType: "proposal",
      subjectId: proposal.id,
      from: proposal.state,
      to: next.value,
      at: ctx.now,
    });
    return ok(null);
  });
}
