import { peopleNames } from "#app/accounts/queries.server.ts";
import type { FreshAuthentication } from "#app/accounts/reauthenticate.server.ts";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type BankAccount, maskedAccount, movesAccount } from "./banks.ts";
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

/** Says in every language that there is no account. */
const NO_ACCOUNT = "–";

type Before = NonNullable<Awaited<ReturnType<typeof load>>>;

/**
 * Writes the profile. A verified organisation with a new name or tax code waits for the operator again.
 * @param proven who the person is; without it the receiving account stays where it is
 */
export async function updateOrganisation(
  ctx: MemberCtx,
  input: ProfileForm & { updatedAt: string },
  proven: FreshAuthentication | null,
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
    const moved = movesAccount(before, input);
    if (moved && proven?.userId !== ctx.actor.userId) {
      const fields = { password: "form.needed" };
      return refuse(422, "accounts.prove_again", { fields });
    }
    const verification = verificationAfterEdit(before, input);
    const again = verification !== before.verification;
    const { count } = await tx.organisation.updateMany({
      where: { id, updatedAt: before.updatedAt },
      data: {
        ...facts,
        verification,
        ...(again && { verifiedAt: null }),
        ...(moved && { bankChangedAt: ctx.now }),
      },
    });
    if (count === 0) return refuse(409, "organisations.conflict");
    if (again) await reopenVerification(tx, ctx, before);
    if (moved && proven) await tellOfAccount(tx, ctx, before, { ...input, method: proven.method });
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

type Moved = ProfileForm & Pick<FreshAuthentication, "method">;

/** Money is to arrive elsewhere: those who answer for the organisation learn who did it, from where to where. */
async function tellOfAccount(tx: Tx, ctx: MemberCtx, before: Before, after: Moved): Promise<void> {
  const { userId } = ctx.actor;
  const names = await peopleNames(tx, [userId]);
  const account = (of: BankAccount) => maskedAccount(of) ?? NO_ACCOUNT;
  await enqueue(tx, "notifications.tell", {
    event: "bank_account_changed",
    dedupeKey: `bank:${before.id}:${ctx.now.getTime()}`,
    organisationId: before.id,
    roles: ["owner", "signatory"],
    params: {
      organisationVi: after.nameVi,
      organisationEn: after.nameEn ?? "",
      person: names.get(userId) ?? "",
      from: account(before),
      to: account(after),
    },
    href: "/organisation",
  });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "organisation.change_bank_account",
    subjectType: "organisation",
    subjectId: before.id,
    from: maskedAccount(before),
    to: account(after),
    data: { authentication: after.method },
    at: ctx.now,
  });
}

/** What others have to learn: search and the audit. */
async function follow(
  tx: Tx,
  ctx: MemberCtx,
  before: Before,
  after: ProfileForm & Pick<Before, "verification">,
): Promise<void> {
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
    },
    at: ctx.now,
  });
}
