import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { queueMail } from "#app/notifications/queue-mail.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { newId } from "#app/platform/ids.ts";
import { newLinkToken } from "#app/platform/link-token.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { OrganisationRole } from "./model.ts";
import { mayGrant, mayVerify } from "./policy.ts";
import { INVITATION_DAYS } from "./rules.ts";
import type { MemberCtx } from "./update-organisation.server.ts";

const perDay = { name: "invite-member", limit: 50, windowSeconds: 86_400 };

type InviterCtx = MemberCtx & { locale: Locale; inviter: string };
type NewInvitation = { email: string; roles: OrganisationRole[] };

/** Mails an invitation to join the actor's organisation with these roles. */
export async function inviteMember(ctx: InviterCtx, input: NewInvitation): Promise<Result<null>> {
  const allowed = mayGrant(ctx.actor, [], input.roles);
  if (!allowed.ok) return allowed;
  return invite(ctx, ctx.actor.organisationId, input);
}

/**
 * The operator invites the first owner of an organisation that has no member yet, e.g. one that came
 * in with an import.
 */
export async function inviteFirstOwner(
  ctx: InviterCtx,
  organisationId: string,
  email: string,
): Promise<Result<null>> {
  const allowed = mayVerify(ctx.actor);
  if (!allowed.ok) return allowed;
  return invite(ctx, organisationId, { email, roles: ["owner"] }, async (tx) => {
    const members = await tx.membership.count({ where: { organisationId } });
    return members > 0 ? refuse(409, "organisations.has_owner") : ok(null);
  });
}

async function invite(
  ctx: InviterCtx,
  organisationId: string,
  input: NewInvitation,
  may: (tx: Tx) => Promise<Result<null>> = async () => ok(null),
): Promise<Result<null>> {
  if ((await countAttempt(ctx.db, perDay, ctx.actor.organisationId, ctx.now)) > 0) {
    return refuse(429, "organisations.too_many");
  }
  return inTransaction(ctx.db, async (tx) => {
    await takeTurn(tx, `invitation:${organisationId}`);
    const allowed = await may(tx);
    if (!allowed.ok) return allowed;
    const possible = await notThereYet(tx, organisationId, input.email, ctx.now);
    if (!possible.ok) return possible;
    await writeInvitation(tx, ctx, organisationId, input);
    return ok(null);
  });
}

/** The invitation with its mail and audit entry, in the caller's transaction, which proved the right to it. */
export async function writeInvitation(
  tx: Tx,
  ctx: Pick<InviterCtx, "actor" | "now" | "locale" | "inviter">,
  organisationId: string,
  input: NewInvitation,
): Promise<void> {
  const { token, hash } = newLinkToken();
  const id = newId();
  await tx.invitation.create({
    data: {
      id,
      organisationId,
      email: input.email,
      roles: input.roles,
      tokenHash: hash,
      invitedById: ctx.actor.userId,
      expiresAt: new Date(ctx.now.getTime() + INVITATION_DAYS * 86_400_000),
      createdAt: ctx.now,
    },
  });
  await mailInvitation(tx, ctx, organisationId, input.email, token);
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "member.invite",
    subjectType: "organisation",
    subjectId: organisationId,
    data: { invitationId: id, roles: input.roles },
    at: ctx.now,
  });
}

async function notThereYet(
  tx: Tx,
  organisationId: string,
  email: string,
  now: Date,
): Promise<Result<null>> {
  const member = await tx.membership.count({ where: { organisationId, user: { email } } });
  const refused = (key: string) => refuse(422, key, { fields: { email: key } });
  if (member > 0) return refused("organisations.already_member");
  const open = await tx.invitation.count({
    where: { organisationId, email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
  });
  return open > 0 ? refused("organisations.already_invited") : ok(null);
}

/** In the language of whoever is invited when they have an account, else of whoever invites. */
async function mailInvitation(
  tx: Tx,
  ctx: Pick<InviterCtx, "locale" | "inviter" | "now">,
  organisationId: string,
  email: string,
  token: string,
): Promise<void> {
  const known = await tx.user.findUnique({
    where: { email },
    select: { name: true, locale: true },
  });
  const locale: Locale = known ? (known.locale === "en" ? "en" : "vi") : ctx.locale;
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { nameVi: true, nameEn: true },
  });
  const t = translator(locale).getFixedT(null, "organisations");
  const name = pick({ vi: organisation.nameVi, en: organisation.nameEn }, locale);
  await queueMail(tx, {
    recipient: { email, name: known?.name ?? null, locale },
    template: "invitation",
    subject: t("invitation_mail.subject", { organisation: name }),
    paragraphs: [
      t("invitation_mail.text", { inviter: ctx.inviter, organisation: name }),
      t("invitation_mail.note", { count: INVITATION_DAYS }),
    ],
    action: { label: t("invitation_mail.action"), path: `/invitations/${token}` },
    now: ctx.now,
  });
}
