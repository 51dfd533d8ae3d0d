import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { mayVerify } from "./policy.ts";
import { mayDecide } from "./rules.ts";
import type { DecisionForm } from "./schema.ts";
import type { MemberCtx } from "./update-organisation.server.ts";

/** The operator verifies an organisation, turns it down, or takes a verification back, with a reason. */
export async function decideVerification(
  ctx: MemberCtx,
  organisationId: string,
  { from, to, reason }: DecisionForm,
): Promise<Result<null>> {
  const allowed = mayVerify(ctx.actor);
  if (!allowed.ok) return allowed;
  const possible = mayDecide(from, to, reason);
  if (!possible.ok) return possible;
  return inTransaction(ctx.db, async (tx) => {
    const organisation = await tx.organisation.findUnique({
      where: { id: organisationId },
      select: { nameVi: true, nameEn: true },
    });
    if (!organisation) return refuse(404, "organisations.not_found");
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, verification: from },
      data: { verification: to, verifiedAt: to === "verified" ? ctx.now : null },
    });
    if (count === 0) return refuse(409, "organisations.decided_meanwhile");
    const id = newId();
    await tx.verificationDecision.create({
      data: {
        id,
        organisationId,
        from,
        to,
        reason: reason || "#checked",
        decidedById: ctx.actor.userId,
        decidedAt: ctx.now,
      },
    });
    await tellOf(tx, { decisionId: id, organisationId, organisation, to, reason });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: to === "verified" ? "organisation.verify" : "organisation.reject",
      subjectType: "organisation",
      subjectId: organisationId,
      from,
      to,
      data: { reason },
      at: ctx.now,
    });
    return ok(null);
  });
}

/** Its owners and managers hear of the decision; search and the grades of its declared deals follow it. */
async function tellOf(
  tx: Tx,
  told: Pick<DecisionForm, "to" | "reason"> & {
    decisionId: string;
    organisationId: string;
    organisation: { nameVi: string; nameEn: string | null };
  },
): Promise<void> {
  const { decisionId, organisationId, organisation, to, reason } = told;
  await enqueue(tx, "notifications.tell", {
    event: to === "verified" ? "organisation_verified" : "organisation_rejected",
    dedupeKey: `verification:${decisionId}`,
    organisationId,
    roles: ["owner", "manager"],
    params: {
      organisationVi: organisation.nameVi,
      organisationEn: organisation.nameEn ?? "",
      reason,
    },
    href: "/organisation",
  });
  await enqueue(tx, "search.project-organisation", { organisationId });
  // An attestation counts once whoever gave it is known to be who they say.
  await enqueue(tx, "deals.recompute-declared", { organisationId });
}
