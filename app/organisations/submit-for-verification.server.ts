import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { mayEditProfile } from "./policy.ts";
import { maySubmit } from "./rules.ts";
import { tellOperators } from "./tell-operators.server.ts";
import type { MemberCtx } from "./update-organisation.server.ts";

/** Mark of a step nobody decided: what it says is `organisations:trail.<name>`. */
export const SUBMITTED = "#submitted";

/** Asks the operator to verify the actor's organisation. */
export async function submitForVerification(ctx: MemberCtx): Promise<Result<null>> {
  const allowed = mayEditProfile(ctx.actor);
  if (!allowed.ok) return allowed;
  return inTransaction(ctx.db, async (tx) => {
    const id = ctx.actor.organisationId;
    const facts = await tx.organisation.findUnique({
      where: { id },
      select: {
        kind: true,
        nameVi: true,
        nameEn: true,
        verification: true,
        taxCode: true,
        wardCode: true,
        aboutVi: true,
      },
    });
    if (!facts) return refuse(404, "organisations.not_found");
    const ready = maySubmit(facts);
    if (!ready.ok) return ready;
    const from = facts.verification;
    const { count } = await tx.organisation.updateMany({
      where: { id, verification: from },
      data: { verification: "pending" },
    });
    if (count === 0) return refuse(409, "organisations.conflict");
    const decisionId = newId();
    await tx.verificationDecision.create({
      data: {
        id: decisionId,
        organisationId: id,
        from,
        to: "pending",
        reason: SUBMITTED,
        decidedById: ctx.actor.userId,
        decidedAt: ctx.now,
      },
    });
    await tellOperators(tx, {
      event: "verification_submitted",
      dedupeKey: `verification:${decisionId}`,
      params: { organisationVi: facts.nameVi, organisationEn: facts.nameEn ?? "" },
      href: `/operator/organisations/${id}`,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "organisation.submit_verification",
      subjectType: "organisation",
      subjectId: id,
      from,
      to: "pending",
      at: ctx.now,
    });
    return ok(null);
  });
}
