import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { mayEditProfile, maySign } from "#app/organisations/policy.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { identitySchema } from "./schema.ts";

/** Writes how an organisation stands in its contracts: its managers and signatories may. */
export function saveIdentity(
  ctx: { readonly db: Db; readonly now: Date; readonly actor: UserActor },
  values: unknown,
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const { actor } = ctx;
    const may = mayEditProfile(actor);
    if (!may.ok && !maySign(actor).ok) return may;
    const parsed = identitySchema.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const { organisationId } = actor;
    const row = { ...parsed.data, updatedById: actor.userId, updatedAt: ctx.now };
    await tx.legalIdentity.upsert({
      where: { organisationId },
      create: { organisationId, ...row },
      update: row,
    });
    await recordAudit(tx, {
      actor,
      action: "organisation.save_identity",
      subjectType: "organisation",
      subjectId: organisationId,
      data: { representative: parsed.data.representative },
      at: ctx.now,
    });
    return ok(null);
  });
}
