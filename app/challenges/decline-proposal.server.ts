import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors } from "#app/platform/field-errors.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { challengeContentOf } from "./content-columns.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { noticeOf } from "./events.ts";
import { manageRight } from "./policy.ts";
import { type ProposalRow, proposalById } from "./proposal-queries.server.ts";
import { changedMeanwhile, decideProposal } from "./rules.ts";
import { declineSchema } from "./schema.ts";

/** The owner of a problem says no to one proposal, with a reason from the fixed list. */
export async function declineProposal(
  ctx: MemberCtx,
  input: { proposalId: string; version: number; reason: unknown; note: unknown },
): Promise<Result<null>> {
  const right = manageRight(ctx.actor);
  if (!right.ok) return right;
  const parsed = declineSchema.safeParse(input);
  if (!parsed.success) {
    return refuse(422, "challenges.reason_needed", { fields: fieldErrors(parsed.error) });
  }
  return inTransaction(ctx.db, async (tx) => {
    const proposal = await proposalById(tx, input.proposalId);
    if (proposal?.challenge.organisationId !== ctx.actor.organisationId) {
      return refuse(404, "challenges.missing");
    }
    return writeDecline(tx, ctx, proposal, { version: input.version, ...parsed.data });
  });
}

/** Writes one refusal with its notice and audit; also for those not chosen at an award. */
export async function writeDecline(
  tx: Tx,
  ctx: MemberCtx,
  proposal: ProposalRow,
  decision: { version: number; reason: string; note: string },
): Promise<Result<null>> {
  const next = decideProposal(proposal.state, "decline");
  if (!next.ok) return next;
  const { count } = await tx.proposal.updateMany({
    where: { id: proposal.id, version: decision.version, state: proposal.state },
    data: {
      state: next.value,
      declineReason: decision.reason,
      declineNote: decision.note || null,
      decidedAt: ctx.now,
      version: { increment: 1 },
      updatedAt: ctx.now,
    },
  });
  if (count === 0) return { ok: false, refusal: changedMeanwhile };
  const challenge = { id: proposal.challenge.id, content: challengeContentOf(proposal.challenge) };
  const to = {
    organisationId: proposal.organisationId,
    href: `/market/proposals/${proposal.id}`,
    once: proposal.id,
  };
  await enqueue(tx, "notifications.tell", noticeOf("proposal_declined", challenge, to));
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "proposal.decline",
    subjectType: "proposal",
    subjectId: proposal.id,
    from: proposal.state,
    to: next.value,
    data: { reason: decision.reason },
    at: ctx.now,
  });
  return ok(null);
}
