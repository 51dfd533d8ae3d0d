import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { claimTaxCode } from "./claim-tax-code.server.ts";
import type { OrganisationRole, OrganisationScope } from "./model.ts";
import { checkPlace } from "./place.server.ts";
import type { NewOrganisationForm } from "./schema.ts";

const perDay = { name: "create-organisation", limit: 5, windowSeconds: 86_400 };

export interface RegistrationCtx {
  db: Db;
  now: Date;
  userId: string;
  sessionId: string;
}

/** Registers an organisation, unverified, with whoever registers it as its owner. */
export async function createOrganisation(
  ctx: RegistrationCtx,
  input: NewOrganisationForm,
): Promise<Result<{ organisationId: string }>> {
  const place = checkPlace(input);
  if (!place.ok) return place;
  if ((await countAttempt(ctx.db, perDay, ctx.userId, ctx.now)) > 0) {
    return refuse(429, "organisations.too_many");
  }
  return inTransaction(ctx.db, async (tx) => {
    const free = await claimTaxCode(tx, input.taxCode);
    if (!free.ok) return free;
    return ok({ organisationId: await write(tx, ctx, input) });
  });
}

async function write(tx: Tx, ctx: RegistrationCtx, input: NewOrganisationForm): Promise<string> {
  const { signatory, ...facts } = input;
  const organisationId = newId();
  const roles: OrganisationRole[] = signatory ? ["owner", "signatory"] : ["owner"];
  await tx.organisation.create({ data: { id: organisationId, ...facts, createdAt: ctx.now } });
  await tx.membership.create({
    data: { id: newId(), userId: ctx.userId, organisationId, roles, createdAt: ctx.now },
  });
  await tx.session.updateMany({
    where: { id: ctx.sessionId, userId: ctx.userId },
    data: { activeOrganisationId: organisationId },
  });
  await recordAudit(tx, {
    actor: {
      kind: "user",
      userId: ctx.userId,
      organisationId: organisationId as OrganisationScope,
      organisationKind: input.kind,
      roles,
    },
    action: "organisation.create",
    subjectType: "organisation",
    subjectId: organisationId,
    to: "unverified",
    data: { kind: input.kind, taxCode: input.taxCode },
    at: ctx.now,
  });
  return organisationId;
}
