import { removeDocument } from "#app/documents/remove-document.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import { writeRight } from "./policy.ts";
import { listingForWriting, lockListing } from "./queries.server.ts";
import { decideEdit } from "./rules.ts";

/** Takes a file of a listing away, unless a reviewer is reading it at the moment. */
export async function removeListingFile(
  ctx: MemberCtx,
  input: { listingId: string; documentId: string },
): Promise<Result<null>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    await lockListing(tx, input.listingId);
    const listing = await listingForWriting(tx, ctx.actor.organisationId, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const editable = decideEdit(listing.state, listing.revisionState);
    if (!editable.ok) return editable;
    return removeDocument(tx, ctx, { documentId: input.documentId, subjectId: listing.id });
  });
}
