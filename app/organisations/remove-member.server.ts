import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { mayRemove } from "./policy.ts";
import { lockMembers } from "./queries.server.ts";
import { keepsAnOwner } from "./rules.ts";
import type { MemberCtx } from "./update-organisation.server.ts";

/** Takes a member out of the actor's organisation, or lets the actor leave it. */
export async function removeMember(ctx: MemberCtx, userId: string): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const { organisationId } = ctx.actor;
    const members = await lockMembers(tx, organisationId);
    const member = members.find((each) => each.userId === userId);
    if (!member) return refuse(404, "organisations.not_found");
    const allowed = mayRemove(ctx.actor, member);
    if (!allowed.ok) return allowed;
    const owned = keepsAnOwner(members, userId, []);
    if (!owned.ok) return owned;
    await tx.membership.deleteMany({ where: { organisationId, userId } });
    await tx.session.updateMany({
      where: { userId, activeOrganisationId: organisationId },
      data: { activeOrganisationId: null },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "member.remove",
      subjectType: "organisation",
      subjectId: organisationId,
      from: member.roles.join(","),
      data: { userId },
      at: ctx.now,
    });
    return ok(null);
  });
}
