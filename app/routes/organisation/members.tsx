import { data, redirect } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { changeMemberRoles } from "#app/organisations/change-member-roles.server.ts";
import { ctxOf, type Member, requireMember } from "#app/organisations/gate.server.ts";
import { inviteMember } from "#app/organisations/invite-member.server.ts";
import { organisationRoles } from "#app/organisations/model.ts";
import { mayGrant, mayRemove } from "#app/organisations/policy.ts";
import { membersOf, openInvitations } from "#app/organisations/queries.server.ts";
import { removeMember } from "#app/organisations/remove-member.server.ts";
import { revokeInvitation } from "#app/organisations/revoke-invitation.server.ts";
import { invitationForm, memberRolesForm } from "#app/organisations/schema.ts";
import { MembersPage } from "#app/organisations/views/members-page.tsx";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm, typedValues } from "#app/platform/http/read-form.ts";
import { isId } from "#app/platform/ids.ts";
import { refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/members.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

const notices = ["invited", "changed", "removed", "revoked"] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { organisationId, organisation, actor } = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const grantable = organisationRoles.filter((role) => mayGrant(actor, [], [role]).ok);
  const query = new URL(request.url).searchParams;
  const invitations = grantable.length > 0 ? await openInvitations(db, organisationId, now) : [];
  return {
    title: translator(locale).getFixedT(null, "organisations")("members.title"),
    organisation: pick(organisation.name, locale),
    members: (await membersOf(db, organisationId)).map(({ user, createdAt, ...member }) => ({
      ...member,
      ...user,
      since: createdAt,
      you: member.userId === actor.userId,
      mayChange: grantable.length > 0,
      mayRemove: mayRemove(actor, member).ok,
    })),
    invitations: invitations.map((line) => ({ ...line, over: line.expiresAt <= now })),
    grantable,
    notice: notices.find((notice) => query.has(notice)) ?? null,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const form = await formOf(request);
  const intent = intentOf(form);
  const done = await carryOut(intent, member, form, context);
  if (done.ok) return redirect(done.value, 303);
  const { refusal } = done;
  const values = typedValues(form);
  return data({ refused: { intent, refusal, values } }, { status: refusal.status });
}

type Context = Route.ActionArgs["context"];

/** @returns where to go on */
async function carryOut(intent: string, member: Member, form: FormData, context: Context) {
  const ctx = { ...ctxOf(context), actor: member.actor, inviter: member.user.name };
  const went = <R extends { ok: boolean }>(result: R, to: string) =>
    result.ok ? { ok: true as const, value: to } : (result as Extract<R, { ok: false }>);
  if (intent === "invite") {
    const read = readForm(invitationForm, form, ["roles"]);
    return read.ok
      ? went(await inviteMember(ctx, read.value), "/organisation/members?invited")
      : read;
  }
  if (intent === "roles") {
    const read = readForm(memberRolesForm, form, ["roles"]);
    return read.ok
      ? went(await changeMemberRoles(ctx, read.value), "/organisation/members?changed")
      : read;
  }
  const id = form.get(intent === "revoke" ? "invitationId" : "userId");
  if (!isId(id)) return refuse(404, "organisations.not_found");
  if (intent === "revoke")
    return went(await revokeInvitation(ctx, id), "/organisation/members?revoked");
  const leaving = id === member.actor.userId;
  return went(
    await removeMember(ctx, id),
    leaving ? "/account?left" : "/organisation/members?removed",
  );
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <MembersPage {...loaderData} refused={actionData?.refused} />;
}
