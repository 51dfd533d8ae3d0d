import { recordAudit } from "#app/audit/record-entry.server.ts";
import { listingFileCounts } from "#app/documents/queries.server.ts";
import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { asJson } from "#app/platform/stored-json.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import { noticeOf } from "./events.ts";
import { writeRight } from "./policy.ts";
import { type ListingForWriting, listingForWriting } from "./queries.server.ts";
import {
  changedMeanwhile,
  decideEdit,
  decideMove,
  missingBeforeSubmission,
  type WriteTarget,
} from "./rules.ts";
import { workingContent } from "./save-section.server.ts";

/** Sends the draft, or the revision of a published listing, to the operator's review. */
export async function submitListing(
  ctx: MemberCtx,
  input: { listingId: string; version: number },
): Promise<Result<null>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    const listing = await listingForWriting(tx, ctx.actor.organisationId, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const target = decideEdit(listing.state, listing.revisionState);
    if (!target.ok) return target;
    if (target.value === "revision" && !listing.revision) {
      return refuse(409, "listings.nothing_to_submit");
    }
    const content = workingContent(listing);
    const files = await listingFileCounts(tx, listing.id);
    if (missingBeforeSubmission(content, files).length > 0)
      return refuse(422, "listings.incomplete");
    const moved = await write(tx, ctx, listing, target.value, input.version);
    if (!moved.ok) return moved;
    await tx.listingVersion.create({
      data: {
        id: newId(),
        listingId: listing.id,
        version: input.version + 1,
        content: asJson(content),
        authorId: ctx.actor.userId,
        createdAt: ctx.now,
      },
    });
    await tellOperators(tx, {
      ...noticeOf("listing_submitted", listing, input.version + 1),
      href: `/operator/listings/${listing.id}`,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "listing.submit",
      subjectType: "listing",
      subjectId: listing.id,
      from: listing.state,
      to: moved.value,
      data: { version: input.version + 1, revision: target.value === "revision" },
      at: ctx.now,
    });
    return ok(null);
  });
}

async function write(
  tx: Tx,
  ctx: MemberCtx,
  listing: ListingForWriting,
  target: WriteTarget,
  version: number,
): Promise<Result<string>> {
  const next =
    target === "revision" ? ok(listing.state) : decideMove(listing.state, "submit", "owner");
  if (!next.ok) return next;
  const { count } = await tx.listing.updateMany({
    where: { id: listing.id, version, state: listing.state },
    data: {
      state: next.value,
      ...(target === "revision" ? { revisionState: "in_review" as const } : {}),
      submittedAt: ctx.now,
      version: { increment: 1 },
      updatedAt: ctx.now,
    },
  });
  return count === 0 ? { ok: false, refusal: changedMeanwhile } : ok(next.value);
}
