import { listingFileCounts } from "#app/documents/queries.server.ts";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { asJson } from "#app/platform/stored-json.ts";
import { contentOf } from "./content-columns.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import { type ListingPurpose, listingPurposes } from "./limits.ts";
import { writeRight } from "./policy.ts";
import { listingForWriting, lockListing } from "./queries.server.ts";
import { changedMeanwhile, decideEdit } from "./rules.ts";

/** Adds a picture, a proof or a confidential file. On a published listing it waits for the review. */
export async function addListingFile(
  ctx: MemberCtx,
  input: { listingId: string; purpose: ListingPurpose; file: ReceivedFile },
): Promise<Result<{ documentId: string }>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    await lockListing(tx, input.listingId);
    const listing = await listingForWriting(tx, ctx.actor.organisationId, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const target = decideEdit(listing.state, listing.revisionState);
    if (!target.ok) return target;
    const { most, counted } = listingPurposes[input.purpose];
    const counts = await listingFileCounts(tx, listing.id);
    if (counts[counted] >= most) return refuse(422, "listings.too_many_files");
    const pending = target.value === "revision" && input.purpose !== "listing_annex";
    if (pending && !listing.revision) {
      const { count } = await tx.listing.updateMany({
        where: { id: listing.id, version: listing.version },
        data: {
          revision: asJson(contentOf(listing)),
          revisionState: "draft",
          version: { increment: 1 },
          updatedAt: ctx.now,
        },
      });
      if (count === 0) return { ok: false, refusal: changedMeanwhile };
    }
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: ctx.actor },
      {
        purpose: input.purpose,
        subjectId: listing.id,
        organisationId: ctx.actor.organisationId,
        file: input.file,
        pending,
      },
    );
    return stored.ok ? ok({ documentId: stored.value.id }) : stored;
  });
}
