import { signersFor } from "#app/assistance/signers-for.server.ts";
import { mayManage, mayWrite } from "#app/listings/policy.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { offeredListing, proposalById, proposalsFor } from "./proposal-queries.server.ts";
import { decideProposal, movesFrom, proposalIsEditable } from "./rules.ts";
import { readCommitments, readKpis } from "./stored-figures.ts";

/** A proposal for its writer or, once sent, for the owner of the problem; null for everybody else. */
export async function loadProposal(db: Tx, actor: UserActor, id: string) {
  const row = await proposalById(db, id);
  if (!row) return null;
  const { challenge } = row;
  const isProposer = row.organisationId === actor.organisationId;
  const isSent = row.state !== "draft" && row.state !== "withdrawn";
  const isOwner = challenge.organisation.id === actor.organisationId && isSent;
  if (!isProposer && !isOwner) return null;
  const open = isOwner && movesFrom(challenge.state, "owner").includes("award");
  const waiting = open ? await proposalsFor(db, challenge.id) : [];
  const listing = row.listingId
    ? await offeredListing(db, row.organisationId, row.listingId)
    : null;
  const signer = await signersFor(db, [row.submittedById], [row.organisationId]);
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    organisation: {
      id: row.organisation.id,
      name: { vi: row.organisation.nameVi, en: row.organisation.nameEn },
      verified: row.organisation.verification === "verified",
    },
    approach: row.approach,
    priceVnd: row.priceVnd === null ? null : Number(row.priceVnd),
    durationWeeks: row.durationWeeks,
    commitments: readCommitments(row.commitments),
    team: row.team,
    listing: listing && { id: listing.id, title: { vi: listing.titleVi, en: listing.titleEn } },
    declineReason: row.declineReason,
    declineNote: row.declineNote,
    submittedAt: row.submittedAt,
    submittedBy: signer(row.submittedById, row.organisationId),
    dealId: row.deals[0]?.id ?? null,
    challenge: {
      id: challenge.id,
      version: challenge.version,
      title: { vi: challenge.titleVi, en: challenge.titleEn },
      kpis: readKpis(challenge.kpis),
      budgetMaxVnd: challenge.budgetMaxVnd === null ? null : Number(challenge.budgetMaxVnd),
    },
    side: isProposer ? ("proposer" as const) : ("owner" as const),
    mayDecide: open && mayManage(actor.roles),
    mayWithdraw: isProposer && mayWrite(actor.roles) && decideProposal(row.state, "withdraw").ok,
    mayEdit: isProposer && mayWrite(actor.roles) && proposalIsEditable(row.state),
    others: waiting
      .filter((other) => other.state === "submitted" && other.id !== row.id)
      .map((other) => ({
        id: other.id,
        name: { vi: other.organisation.nameVi, en: other.organisation.nameEn },
      })),
  };
}
