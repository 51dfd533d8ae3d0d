import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { columnsOf } from "./content-columns.ts";
import { emptyContent } from "./model.ts";
import { writeRight } from "./policy.ts";
import { newListingSchema } from "./schema.ts";

export interface MemberCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

/** Starts a draft from its kind and title; everything else is written section by section. */
export async function createListing(
  ctx: MemberCtx,
  input: unknown,
): Promise<Result<{ listingId: string }>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  const parsed = newListingSchema.safeParse(input);
  if (!parsed.success) {
    return refuse(422, "form.invalid_fields", { fields: fieldErrors(parsed.error) });
  }
  const content = { ...emptyContent(parsed.data.kind), title: parsed.data.title };
  const { organisationId, userId } = ctx.actor;
  return inTransaction(ctx.db, async (tx) => {
    await takeTurn(tx, `listing:${userId}`);
    const begun = await tx.listing.findFirst({
      where: {
        organisationId,
        createdById: userId,
        titleVi: content.title.vi,
        state: "draft",
        createdAt: { gte: secondPressSince(ctx.now) },
      },
      select: { id: true },
    });
    if (begun) return ok({ listingId: begun.id });
    const listingId = newId();
    await tx.listing.create({
      data: {
        id: listingId,
        organisationId,
        createdById: userId,
        createdAt: ctx.now,
        ...columnsOf(content),
      },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "listing.create",
      subjectType: "listing",
      subjectId: listingId,
      to: "draft",
      at: ctx.now,
    });
    return ok({ listingId });
  });
}
