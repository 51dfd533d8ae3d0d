import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { mayGrant } from "./policy.ts";
import type { MemberCtx } from "./update-organisation.server.ts";

/** Takes an open invitation of the actor's organisation back; its link stops working. */
export async function revokeInvitation(
  ctx: MemberCtx,
  invitationId: string,
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const { organisationId } = ctx.actor;
    const invitation = await tx.invitation.findFirst({
      where: { id: invitationId, organisationId },
      select: { roles: true },
    });
    if (!invitation) return refuse(404, "organisations.not_found");
    const allowed = mayGrant(ctx.actor, invitation.roles, []);
    if (!allowed.ok) return allowed;
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, organisationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: ctx.now },
    });
    if (count === 0) return refuse(409, "organisations.conflict");
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "member.revoke_invitation",
      subjectType: "organisation",
      subjectId: organisationId,
      data: { invitationId },
      at: ctx.now,
    });
    return ok(null);
  });
}
