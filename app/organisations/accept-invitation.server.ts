import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { OrganisationScope } from "./model.ts";
import { invitationByToken } from "./queries.server.ts";
import { mayAccept } from "./rules.ts";

interface InvitedCtx {
  db: Db;
  now: Date;
  person: { userId: string; sessionId: string; name: string; email: string };
}

type Invitation = NonNullable<Awaited<ReturnType<typeof invitationByToken>>>;

/** Makes the invited person a member and lets them work for the organisation at once. */
export async function acceptInvitation(ctx: InvitedCtx, token: string): Promise<Result<null>> {
  const { person, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const invitation = await invitationByToken(tx, token);
    if (!invitation) return refuse(404, "organisations.not_found");
    const { organisationId } = invitation;
    const alreadyMember =
      (await tx.membership.count({ where: { userId: person.userId, organisationId } })) > 0;
    const allowed = mayAccept(invitation, { email: person.email, alreadyMember }, now);
    if (!allowed.ok) return allowed;
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, revokedAt: null },
      data: { acceptedAt: now },
    });
    if (count === 0) return refuse(409, "organisations.conflict");
    await join(tx, ctx, invitation);
    return ok(null);
  });
}

async function join(tx: Tx, { person, now }: InvitedCtx, invitation: Invitation): Promise<void> {
  const { organisationId, roles, organisation } = invitation;
  const { userId, sessionId } = person;
  await tx.membership.create({
    data: { id: newId(), userId, organisationId, roles, createdAt: now },
  });
  await tx.session.updateMany({
    where: { id: sessionId, userId },
    data: { activeOrganisationId: organisationId },
  });
  await enqueue(tx, "notifications.tell", {
    event: "member_joined",
    dedupeKey: `joined:${invitation.id}`,
    organisationId,
    roles: ["owner"],
    params: {
      person: person.name,
      organisationVi: organisation.nameVi,
      organisationEn: organisation.nameEn ?? "",
    },
    href: "/organisation/members",
  });
  await recordAudit(tx, {
    actor: {
      kind: "user",
      userId,
      organisationId: organisationId as OrganisationScope,
      organisationKind: organisation.kind,
      roles,
    },
    action: "member.join",
    subjectType: "organisation",
    subjectId: organisationId,
    data: { invitationId: invitation.id, roles },
    at: now,
  });
}
