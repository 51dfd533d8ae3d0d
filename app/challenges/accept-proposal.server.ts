import { recordAudit } from "#app/audit/record-entry.server.ts";
import { awardDeal } from "#app/deals/award-deal.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { declineReasonCodes } from "#app/taxonomy/decline-reasons.ts";
import { challengeContentOf } from "./content-columns.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { writeDecline } from "./decline-proposal.server.ts";
import { noticeOf } from "./events.ts";
import { manageRight } from "./policy.ts";
import { type ProposalRow, proposalById, proposalsFor } from "./proposal-queries.server.ts";
import { lockChallenge } from "./queries.server.ts";
import { changedMeanwhile, decideMove, decideProposal } from "./rules.ts";

/** The proposal that wins, and why each of the others does not. */
export interface AcceptProposal {
  proposalId: string;
  version: number;
  /** Version of the problem, so that two acceptances cannot both win. */
  challengeVersion: number;
  /** Proposal id -> decline reason code, one for each of the others still waiting. */
  declines: Readonly<Record<string, string>>;
}

/** Awards the need to one proposal: a deal opens, everyone else hears no with a reason. */
export async function acceptProposal(
  ctx: MemberCtx,
  input: AcceptProposal,
): Promise<Result<{ dealId: string }>> {
  const right = manageRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    const proposal = await proposalById(tx, input.proposalId);
    if (proposal?.challenge.organisationId !== ctx.actor.organisationId) {
      return refuse(404, "challenges.missing");
    }
    // What is sent from here on finds the problem awarded.
    await lockChallenge(tx, proposal.challengeId);
    const awarded = await award(tx, ctx, proposal, input);
    if (!awarded.ok) return awarded;
    const others = await declineOthers(tx, ctx, proposal, input.declines);
    if (!others.ok) return others;
    const deal = await awardDeal(tx, { actor: ctx.actor, now: ctx.now }, dealOf(proposal));
    if (!deal.ok) return deal;
    await tell(tx, ctx, proposal, deal.value.dealId);
    return deal;
  });
}

async function award(
  tx: Tx,
  ctx: MemberCtx,
  proposal: ProposalRow,
  input: AcceptProposal,
): Promise<Result<null>> {
  const { challenge } = proposal;
  const accepted = decideProposal(proposal.state, "accept");
  if (!accepted.ok) return accepted;
  const awarded = decideMove(challenge.state, "award", "owner");
  if (!awarded.ok) return awarded;
  const need = await tx.challenge.updateMany({
    where: { id: challenge.id, version: input.challengeVersion, state: challenge.state },
    data: { state: awarded.value, version: { increment: 1 }, updatedAt: ctx.now },
  });
  const chosen = await tx.proposal.updateMany({
    where: { id: proposal.id, version: input.version, state: proposal.state },
    data: {
      state: accepted.value,
      decidedAt: ctx.now,
      version: { increment: 1 },
      updatedAt: ctx.now,
    },
  });
  return need.count + chosen.count < 2 ? { ok: false, refusal: changedMeanwhile } : ok(null);
}

async function declineOthers(
  tx: Tx,
  ctx: MemberCtx,
  chosen: ProposalRow,
  declines: AcceptProposal["declines"],
): Promise<Result<null>> {
  const waiting = (await proposalsFor(tx, chosen.challengeId)).filter(
    (other) => other.state === "submitted" && other.id !== chosen.id,
  );
  for (const { id } of waiting) {
    const reason = declineReasonCodes.find((code) => code === declines[id]);
    if (!reason) {
      return refuse(422, "challenges.reason_for_each", {
        fields: { [`declines.${id}`]: "challenges.reason_needed" },
      });
    }
    const other = await proposalById(tx, id);
    if (!other) continue;
    const told = await writeDecline(tx, ctx, other, { version: other.version, reason, note: "" });
    if (!told.ok) return told;
  }
  return ok(null);
}

function dealOf(proposal: ProposalRow) {
  const { challenge } = proposal;
  const price = proposal.priceVnd;
  return {
    challengeId: challenge.id,
    proposalId: proposal.id,
    buyerOrganisationId: challenge.organisation.id,
    sellerOrganisationId: proposal.organisationId,
    title: { vi: challenge.titleVi, en: challenge.titleEn },
    industry: challenge.industries[0] ?? "",
    purpose: challenge.summaryVi,
    scale: challenge.scaleVi,
    budgetMinVnd: challenge.budgetMinVnd ?? price,
    budgetMaxVnd: challenge.budgetMaxVnd ?? price,
    listingId: proposal.listingId,
  };
}

async function tell(tx: Tx, ctx: MemberCtx, proposal: ProposalRow, dealId: string): Promise<void> {
  const { challenge } = proposal;
  const key = `search:challenge:${challenge.id}`;
  await enqueue(tx, "search.project", { type: "challenge", ids: [challenge.id] }, { key });
  const told = { id: challenge.id, content: challengeContentOf(challenge) };
  const to = { organisationId: proposal.organisationId, href: `/deals/${dealId}`, once: dealId };
  await enqueue(tx, "notifications.tell", noticeOf("proposal_accepted", told, to));
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "challenge.award",
    subjectType: "challenge",
    subjectId: challenge.id,
    from: challenge.state,
    to: "awarded",
    data: { proposalId: proposal.id, dealId },
    at: ctx.now,
  });
}
