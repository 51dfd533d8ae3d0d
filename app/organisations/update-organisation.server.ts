import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { claimTaxCode } from "./claim-tax-code.server.ts";
import type { UserActor } from "./model.ts";
import { checkPlace } from "./place.server.ts";
import { mayEditProfile } from "./policy.ts";
import { verificationAfterEdit } from "./rules.ts";
import type { ProfileForm } from "./schema.ts";
import { tellOperators } from "./tell-operators.server.ts";

export interface MemberCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

/** Mark of a step nobody decided: what it says is `organisations:trail.<name>`. */
const EDITED = "#profile_changed";

type Before = NonNullable<Awaited<ReturnType<typeof load>>>;

/** Writes the profile. A verified organisation with a new name or tax code waits for the operator again. */
export async function updateOrganisation(
  ctx: MemberCtx,
  input: ProfileForm & { updatedAt: string },
): Promise<Result<null>> {
  const allowed = mayEditProfile(ctx.actor);
  if (!allowed.ok) return allowed;
  const place = checkPlace(input);
  if (!place.ok) return place;
  return inTransaction(ctx.db, async (tx) => {
    const id = ctx.actor.organisationId;
    const before = await load(tx, id);
    if (!before) return refuse(404, "organisations.not_found");
    const free = await claimTaxCode(tx, input.taxCode, id);
    if (!free.ok) return free;
    const { updatedAt, ...facts } = input;
    if (before.updatedAt.toISOString() !== updatedAt) return refuse(409, "organisations.conflict");
    const verification = verificationAfterEdit(before, input);
    const again = verification !== before.verification;
    const { count } = await tx.organisation.updateMany({
      where: { id, updatedAt: before.updatedAt },
      data: { ...facts, verification, ...(again && { verifiedAt: null }) },
    });
    if (count === 0) return refuse(409, "organisations.conflict");
    if (again) await reopenVerification(tx, ctx, before);
    await follow(tx, ctx, before, { ...input, verification });
    return ok(null);
  });
}

function load(tx: Tx, id: string) {
  return tx.organisation.findUnique({
    where: { id },
    select: {
      id: true,
      nameVi: true,
      nameEn: true,
      taxCode: true,
      verification: true,
      bankBin: true,
      bankAccountNumber: true,
      updatedAt: true,
    },
  });
}

async function reopenVerification(tx: Tx, ctx: MemberCtx, before: Before): Promise<void> {
  await tx.verificationDecision.create({
    data: {
      id: newId(),
      organisationId: before.id,
      from: before.verification,
      to: "pending",
      reason: EDITED,
      decidedById: ctx.actor.userId,
      decidedAt: ctx.now,
    },
  });
  await tellOperators(tx, {
    event: "verification_submitted",
    dedupeKey: `verification:${before.id}:${ctx.now.getTime()}`,
    params: { organisationVi: before.nameVi, organisationEn: before.nameEn ?? "" },
    href: `/operator/organisations/${before.id}`,
  });
}

/** What others have to learn: search, the members when money is to arrive elsewhere, the audit. */
async function follow(
  tx: Tx,
  ctx: MemberCtx,
  before: Before,
  after: ProfileForm & Pick<Before, "verification">,
): Promise<void> {
  const moved =
    before.bankBin !== after.bankBin || before.bankAccountNumber !== after.bankAccountNumber;
  if (moved) {
    await enqueue(tx, "notifications.tell", {
      event: "bank_account_changed",
      dedupeKey: `bank:${before.id}:${ctx.now.getTime()}`,
      organisationId: before.id,
      roles: ["owner", "signatory"],
      params: { organisationVi: after.nameVi, organisationEn: after.nameEn ?? "" },
      href: "/organisation",
    });
  }
  await enqueue(tx, "search.project-organisation", { organisationId: before.id });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "organisation.update",
    subjectType: "organisation",
    subjectId: before.id,
    from: before.verification,
    to: after.verification,
    data: {
      renamed: before.nameVi !== after.nameVi,
      taxCodeChanged: before.taxCode !== after.taxCode,
      bankChanged: moved,
    },
    at: ctx.now,
  });
}
