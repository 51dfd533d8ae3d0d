import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { OrganisationRole } from "./model.ts";
import { mayGrant } from "./policy.ts";
import { lockMembers } from "./queries.server.ts";
import { keepsAnOwner } from "./rules.ts";
import type { MemberCtx } from "./update-organisation.server.ts";

/** Gives a member of the actor's organisation exactly these roles. */
export async function changeMemberRoles(
  ctx: MemberCtx,
  input: { userId: string; roles: OrganisationRole[] },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const { organisationId } = ctx.actor;
    const members = await lockMembers(tx, organisationId);
    const member = members.find(({ userId }) => userId === input.userId);
    if (!member) return refuse(404, "organisations.not_found");
    const allowed = mayGrant(ctx.actor, member.roles, input.roles);
    if (!allowed.ok) return allowed;
    const owned = keepsAnOwner(members, input.userId, input.roles);
    if (!owned.ok) return owned;
    await tx.membership.updateMany({
      where: { organisationId, userId: input.userId },
      data: { roles: input.roles },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "member.change_roles",
      subjectType: "organisation",
      subjectId: organisationId,
      from: member.roles.join(","),
      to: input.roles.join(","),
      data: { userId: input.userId },
      at: ctx.now,
    });
    return ok(null);
  });
}
