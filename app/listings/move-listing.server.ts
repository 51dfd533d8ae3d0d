import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import type { ListingState } from "./model.ts";
import { manageRight, writeRight } from "./policy.ts";
import { listingForWriting } from "./queries.server.ts";
import { changedMeanwhile, decideMove, type ListingMove } from "./rules.ts";

/** What an owner does with a listing in one click. */
export const ownerMoves = ["take_back", "pause", "resume", "confirm", "archive"] as const;
export type OwnerMove = Extract<ListingMove, (typeof ownerMoves)[number]>;

export function isOwnerMove(value: unknown): value is OwnerMove {
  return (ownerMoves as readonly unknown[]).includes(value);
}

/**
 * Pauses, resumes, re-confirms, archives, or takes a listing back from review. Resuming and confirming
 * both say that everything in it is still true, so both restart the clock.
 */
export async function moveListing(
  ctx: MemberCtx,
  input: { listingId: string; move: OwnerMove; version: number },
): Promise<Result<{ state: ListingState }>> {
  const needsManager = input.move === "pause" || input.move === "archive";
  const right = needsManager ? manageRight(ctx.actor) : writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    const listing = await listingForWriting(tx, ctx.actor.organisationId, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const takesRevisionBack = input.move === "take_back" && listing.revisionState === "in_review";
    const next = takesRevisionBack
      ? ok(listing.state)
      : decideMove(listing.state, input.move, "owner");
    if (!next.ok) return next;
    const restarts = input.move === "resume" || input.move === "confirm";
    const { count } = await tx.listing.updateMany({
      where: { id: listing.id, version: input.version, state: listing.state },
      data: {
        state: next.value,
        ...(takesRevisionBack ? { revisionState: "draft" as const } : {}),
        ...(restarts ? { confirmedAt: ctx.now, remindedAt: null } : {}),
        version: { increment: 1 },
        updatedAt: ctx.now,
      },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    if (input.move !== "take_back") {
      const key = `search:listing:${listing.id}`;
      await enqueue(tx, "search.project", { type: "listing", ids: [listing.id] }, { key });
    }
    await recordAudit(tx, {
      actor: ctx.actor,
      action: `listing.${input.move}`,
      subjectType: "listing",
      subjectId: listing.id,
      from: listing.state,
      to: next.value,
      at: ctx.now,
    });
    return ok({ state: next.value });
  });
}
