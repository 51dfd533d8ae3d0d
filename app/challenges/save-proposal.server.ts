import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { noticeOf } from "./events.ts";
import { proposeRight } from "./policy.ts";
import { offeredListing, proposalOf } from "./proposal-queries.server.ts";
import { challengePage, lockChallenge } from "./queries.server.ts";
import { decideProposal, isOpen, proposalIsEditable } from "./rules.ts";
import { missingInProposal, type ProposalContent, proposalSchema } from "./schema.ts";

export interface SaveProposal {
  challengeId: string;
  /** The version the person was looking at; 0 when there was none yet. */
  version: number;
  typed: unknown;
  /** Draft only, or sent to the owner of the problem. */
  submit: boolean;
}

/** Keeps an organisation's one proposal on a problem, and sends it when asked to. */
export async function saveProposal(
  ctx: MemberCtx,
  input: SaveProposal,
): Promise<Result<{ proposalId: string }>> {
  const parsed = proposalSchema.safeParse(input.typed, withInput);
  if (!parsed.success) {
    return refuse(422, "form.invalid_fields", { fields: fieldErrors(parsed.error) });
  }
  const proposal = parsed.data;
  const missing = input.submit ? missingInProposal(proposal) : {};
  if (Object.keys(missing).length > 0) {
    return refuse(422, "challenges.proposal_incomplete", { fields: missing });
  }
  return inTransaction(ctx.db, async (tx) => {
    await lockChallenge(tx, input.challengeId);
    const challenge = await challengePage(tx, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    const right = proposeRight(ctx.actor, challenge.organisation.id);
    if (!right.ok) return right;
    if (!isOpen({ state: challenge.state, deadline: challenge.content.deadline }, ctx.now)) {
      return refuse(409, "challenges.not_open");
    }
    if (proposal.listingId !== null) {
      const offered = await offeredListing(tx, ctx.actor.organisationId, proposal.listingId);
      if (!offered) return refuse(422, "challenges.listing_not_yours");
    }
    const written = await write(tx, ctx, input, proposal);
    if (!written.ok || !input.submit) return written;
    const { proposalId } = written.value;
    const owner = challenge.organisation.id;
    const href = `/market/proposals/${proposalId}`;
    const to = { organisationId: owner, href, once: `${proposalId}:${ctx.now.toISOString()}` };
    await enqueue(tx, "notifications.tell", noticeOf("proposal_received", challenge, to));
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "proposal.submit",
      subjectType: "proposal",
      subjectId: proposalId,
      to: "submitted",
      data: { challengeId: challenge.id },
      at: ctx.now,
    });
    return written;
  });
}

async function write(
  tx: Tx,
  ctx: MemberCtx,
  input: SaveProposal,
  proposal: ProposalContent,
): Promise<Result<{ proposalId: string }>> {
  const known = await proposalOf(tx, ctx.actor.organisationId, input.challengeId);
  const state = input.submit ? ("submitted" as const) : ("draft" as const);
  const columns = {
    listingId: proposal.listingId,
    approach: proposal.approach,
    priceVnd: proposal.priceVnd === null ? null : BigInt(proposal.priceVnd),
    durationWeeks: proposal.durationWeeks,
    commitments: proposal.commitments,
    team: proposal.team,
    state,
    submittedAt: input.submit ? ctx.now : null,
    submittedById: input.submit ? ctx.actor.userId : null,
    updatedAt: ctx.now,
  };
  if (!known) {
    const proposalId = newId();
    const { challengeId } = input;
    const { organisationId, userId } = ctx.actor;
    const keys = { id: proposalId, challengeId, organisationId, createdById: userId };
    await tx.proposal.create({ data: { ...columns, ...keys, createdAt: ctx.now } });
    return ok({ proposalId });
  }
  if (!proposalIsEditable(known.state)) return refuse(409, "challenges.proposal_changed");
  const next = input.submit ? decideProposal(known.state, "submit") : ok(state);
  if (!next.ok) return next;
  const { count } = await tx.proposal.updateMany({
    where: { id: known.id, version: input.version, state: known.state },
    data: { ...columns, version: { increment: 1 } },
  });
  return count === 0 ? refuse(409, "challenges.changed_meanwhile") : ok({ proposalId: known.id });
}
