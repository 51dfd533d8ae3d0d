import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { MOST_LISTS } from "./model.ts";
import { newShortlistForm } from "./schema.ts";
import type { ShortlistCtx } from "./write-shortlist.server.ts";

/** Opens a shortlist that the organisation's members share. */
export async function createShortlist(
  ctx: ShortlistCtx,
  input: { name: unknown; purpose: unknown },
): Promise<Result<{ id: string }>> {
  const parsed = newShortlistForm.safeParse(input, withInput);
  if (!parsed.success) {
    return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
  }
  return inTransaction(ctx.db, (tx) => openShortlist(tx, ctx, parsed.data));
}

/** The same inside a transaction that goes on. */
export async function openShortlist(
  tx: Tx,
  { now, actor }: ShortlistCtx,
  { name, purpose }: { name: string; purpose: string },
): Promise<Result<{ id: string }>> {
  const { organisationId } = actor;
  await takeTurn(tx, `shortlist:${organisationId}`);
  const begun = await tx.shortlist.findFirst({
    where: {
      organisationId,
      createdById: actor.userId,
      name,
      purpose,
      lockedAt: null,
      createdAt: { gte: secondPressSince(now) },
    },
    select: { id: true },
  });
  if (begun) return ok(begun);
  const open = await tx.shortlist.count({ where: { organisationId, lockedAt: null } });
  if (open >= MOST_LISTS)
    return refuse(422, "shortlists.too_many", { params: { most: MOST_LISTS } });
  const id = newId();
  await tx.shortlist.create({
    data: { id, organisationId, name, purpose, createdById: actor.userId, createdAt: now },
  });
  await recordAudit(tx, {
    actor,
    action: "shortlist.create",
    subjectType: "shortlist",
    subjectId: id,
    to: "open",
    at: now,
  });
  return ok({ id });
}
