import type { Prisma } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { asJson } from "#app/platform/stored-json.ts";
import type { TypedContent } from "#app/platform/typed-section.ts";
import { withKnownWard } from "#app/taxonomy/places.server.ts";
import { columnsOf, contentOf } from "./content-columns.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import type { ListingContent } from "./model.ts";
import { writeRight } from "./policy.ts";
import { type ListingForWriting, listingForWriting } from "./queries.server.ts";
import { changedMeanwhile, decideEdit, type Section, type WriteTarget } from "./rules.ts";
import { applySection } from "./section-form.ts";
import { readContent } from "./stored-content.ts";

export interface SaveSection {
  listingId: string;
  section: Section;
  /** What was typed in this section, as read by `readSection`. */
  typed: TypedContent;
  /** The version the person was looking at. */
  version: number;
}

/** What the owner is writing now: the revision of a published listing, else the content. */
export function workingContent(listing: ListingForWriting): ListingContent {
  return listing.revision ? readContent(listing.revision) : contentOf(listing);
}

/** Keeps one section of the draft, or of the revision once the listing is public. */
export async function saveSection(
  ctx: MemberCtx,
  input: SaveSection,
): Promise<Result<{ version: number }>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    const listing = await listingForWriting(tx, ctx.actor.organisationId, input.listingId);
    if (!listing) return refuse(404, "listings.missing");
    const target = decideEdit(listing.state, listing.revisionState);
    if (!target.ok) return target;
    const applied = applySection(workingContent(listing), input.section, input.typed);
    if (!applied.ok) return applied;
    const content = withKnownWard(applied.value);
    const { count } = await tx.listing.updateMany({
      where: { id: listing.id, version: input.version, state: listing.state },
      data: {
        ...written(target.value, content, listing.revisionState),
        version: { increment: 1 },
        updatedAt: ctx.now,
      },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    return ok({ version: input.version + 1 });
  });
}

function written(
  target: WriteTarget,
  content: ListingContent,
  revisionState: string | null,
): Prisma.ListingUpdateManyMutationInput {
  if (target === "content") return columnsOf(content);
  // Reasons of a returned revision stay in sight until it is sent again.
  const state = revisionState === "changes_requested" ? "changes_requested" : "draft";
  return { revision: asJson(content), revisionState: state };
}
