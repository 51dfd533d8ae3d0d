import { recordAudit } from "#app/audit/record-entry.server.ts";
import { showPendingFiles } from "#app/documents/pending-files.server.ts";
import { matchJob } from "#app/matching/events.ts";
import { Prisma } from "#app/platform/db/generated/client.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { columnsOf } from "./content-columns.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import { noticeOf } from "./events.ts";
import { isOperator } from "./policy.ts";
import { listingForReview } from "./review-queries.server.ts";
import {
  changedMeanwhile,
  decideMove,
  decideReview,
  type ReviewCheck,
  type Scores,
  totalOf,
} from "./rules.ts";
import { reviewSchema } from "./schema.ts";
import { readContent } from "./stored-content.ts";

type Reviewed = NonNullable<Awaited<ReturnType<typeof listingForReview>>>;
type Decision = "publish" | "return";

/**
 * The operator's review of a new listing or of a published one's revision: four scores and the
 * checklist decide whether it is shown or returned with reasons.
 */
export async function reviewListing(
  ctx: MemberCtx,
  input: { listingId: string } & Record<string, unknown>,
): Promise<Result<{ decision: Decision }>> {
  if (!isOperator(ctx.actor)) return refuse(403, "listings.operator_only");
  const parsed = reviewSchema.safeParse(input);
  if (!parsed.success) {
    const open = Object.keys(fieldErrors(parsed.error));
    const fields = Object.fromEntries(open.map((field) => [field, "listings.score_needed"]));
    return refuse(422, "listings.scores_needed", { fields });
  }
  const { version, scores, reasons } = parsed.data;
  const checks = parsed.data.checks as ReviewCheck[];
  return inTransaction(ctx.db, async (tx) => {
    const listing = await listingForReview(tx, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const ownerVerified = listing.organisation.verification === "verified";
    const decision = decideReview({ scores, checks, reasons, ownerVerified });
    if (!decision.ok) return decision;
    const change = changeFor(listing, decision.value, ctx.now);
    if (!change.ok) return change;
    const { count } = await tx.listing.updateMany({
      where: { id: listing.id, version, state: listing.state },
      data: { ...change.value, version: { increment: 1 }, updatedAt: ctx.now },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    const approved = decision.value === "publish";
    await tx.listingReview.create({
      data: reviewRow(ctx, listing.id, version, scores, approved, reasons),
    });
    if (approved) await showPendingFiles(tx, listing.id);
    if (approved) await enqueue(tx, "search.project", projected(listing.id), searchKey(listing.id));
    if (approved && !listing.publishedAt) {
      await enqueue(tx, ...matchJob("listing", listing.id, ctx.now));
    }
    const event = approved ? "listing_published" : "listing_returned";
    await enqueue(tx, "notifications.tell", noticeOf(event, listing, version));
    await recordAudit(tx, {
      actor: ctx.actor,
      action: `listing.${decision.value}`,
      subjectType: "listing",
      subjectId: listing.id,
      from: listing.state,
      to: String(change.value.state ?? listing.state),
      data: {
        version,
        total: totalOf(scores),
        scores,
        checks,
        revision: listing.revision !== null,
      },
      at: ctx.now,
    });
    return ok({ decision: decision.value });
  });
}

const projected = (id: string) => ({ type: "listing", ids: [id] });
const searchKey = (id: string) => ({ key: `search:listing:${id}` });

/** What the decision changes: the state of a new listing, or the revision of a published one. */
function changeFor(
  listing: Reviewed,
  decision: Decision,
  now: Date,
): Result<Prisma.ListingUpdateManyMutationInput> {
  const shown = { publishedAt: listing.publishedAt ?? now, confirmedAt: now, remindedAt: null };
  if (listing.revisionState === "in_review" && listing.revision) {
    if (decision === "return") return ok({ revisionState: "changes_requested" });
    const content = columnsOf(readContent(listing.revision));
    // A paused listing stays paused: its owner decides when it is shown again.
    const state = listing.state === "paused" ? "paused" : "published";
    return ok({ ...content, ...shown, ...noRevision, state });
  }
  const next = decideMove(listing.state, decision, "operator");
  if (!next.ok) return next;
  return ok(decision === "publish" ? { ...shown, state: next.value } : { state: next.value });
}

/** SQL null in the JSON column, and no state of what is not there. */
const noRevision = { revision: Prisma.DbNull, revisionState: null };

function reviewRow(
  ctx: MemberCtx,
  listingId: string,
  version: number,
  scores: Scores,
  approved: boolean,
  reasons: string,
): Prisma.ListingReviewUncheckedCreateInput {
  return {
    id: newId(),
    listingId,
    version,
    reviewerId: ctx.actor.userId,
    problemScore: scores.problem,
    evidenceScore: scores.evidence,
    termsScore: scores.terms,
    completenessScore: scores.completeness,
    approved,
    reasons,
    createdAt: ctx.now,
  };
}
