import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import { noticeOf } from "./events.ts";
import { isOperator } from "./policy.ts";
import { listingForReview } from "./review-queries.server.ts";
import { changedMeanwhile, decideMove } from "./rules.ts";

/**
 * The operator takes a published listing down, e.g. on an authority's request (E-Commerce Law
 * 122/2025, in force 2026-07-01). The reason goes to the owner and into the audit.
 */
export async function takeDownListing(
  ctx: MemberCtx,
  input: { listingId: string; version: number; reason: string },
): Promise<Result<null>> {
  if (!isOperator(ctx.actor)) return refuse(403, "listings.operator_only");
  const reason = input.reason.trim();
  if (reason.length < 10) {
    const key = "listings.reasons_needed";
    return refuse(422, key, { fields: { reason: key } });
  }
  return inTransaction(ctx.db, async (tx) => {
    const listing = await listingForReview(tx, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const next = decideMove(listing.state, "take_down", "operator");
    if (!next.ok) return next;
    const { count } = await tx.listing.updateMany({
      where: { id: listing.id, version: input.version, state: listing.state },
      data: { state: next.value, version: { increment: 1 }, updatedAt: ctx.now },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    const job = { type: "listing", ids: [listing.id] };
    await enqueue(tx, "search.project", job, { key: `search:listing:${listing.id}` });
    const params = { reason };
    const notice = noticeOf("listing_taken_down", listing, input.version, { params });
    await enqueue(tx, "notifications.tell", notice);
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "listing.take_down",
      subjectType: "listing",
      subjectId: listing.id,
      from: listing.state,
      to: next.value,
      data: { reason },
      at: ctx.now,
    });
    return ok(null);
  });
}
