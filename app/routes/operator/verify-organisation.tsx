import { data, redirect } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { decideVerification } from "#app/organisations/decide-verification.server.ts";
import { ctxOf, type Member, notFound, requireKind } from "#app/organisations/gate.server.ts";
import { inviteFirstOwner } from "#app/organisations/invite-member.server.ts";
import { placeName } from "#app/organisations/place-name.server.ts";
import { mayVerify } from "#app/organisations/policy.ts";
import {
  membersOf,
  openInvitations,
  ownProfile,
  verificationTrail,
} from "#app/organisations/queries.server.ts";
import { decisionForm, firstOwnerForm } from "#app/organisations/schema.ts";
import { DecisionPage } from "#app/organisations/views/decision-page.tsx";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm, typedValues } from "#app/platform/http/read-form.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/verify-organisation.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.name);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { actor } = await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const { organisationId } = params;
  const profile = isId(organisationId) ? await ownProfile(db, organisationId) : null;
  if (!profile) throw notFound();
  const trail = await verificationTrail(db, profile.id);
  const members = await membersOf(db, profile.id);
  const invitations = members.length === 0 ? await openInvitations(db, profile.id, now) : [];
  return {
    organisationId: profile.id,
    name: pick({ vi: profile.nameVi, en: profile.nameEn }, locale),
    facts: {
      kind: profile.kind,
      taxCode: profile.taxCode,
      place: placeName(profile, locale),
      industry: profile.industry,
      size: profile.size,
      website: profile.website,
    },
    about: pick({ vi: profile.aboutVi ?? "", en: profile.aboutEn }, locale),
    phone: profile.phone,
    verification: profile.verification,
    since: profile.verifiedAt ?? trail[0]?.decidedAt ?? profile.updatedAt,
    contacts: members
      .filter(({ roles }) => roles.includes("owner") || roles.includes("manager"))
      .map(({ user }) => user),
    trail,
    mayDecide: mayVerify(actor).ok,
    invited: invitations.find(({ expiresAt }) => expiresAt > now)?.email ?? null,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireKind(request, context, "operator");
  const { organisationId } = params;
  if (!isId(organisationId)) throw notFound();
  const form = await formOf(request);
  const refusedForm = intentOf(form) === "owner" ? ("owner" as const) : ("decision" as const);
  const done =
    refusedForm === "owner"
      ? await askOwner(member, organisationId, form, context)
      : await decide(member, organisationId, form, context);
  if (done.ok) return redirect(`/operator/organisations/${organisationId}`, 303);
  if (done.refusal.status === 404) throw notFound();
  return data(
    { refusal: done.refusal, refusedForm, values: typedValues(form) },
    { status: done.refusal.status },
  );
}

type Context = Route.ActionArgs["context"];

async function askOwner(member: Member, organisationId: string, form: FormData, context: Context) {
  const read = readForm(firstOwnerForm, form);
  if (!read.ok) return read;
  const ctx = { ...ctxOf(context), actor: member.actor, inviter: member.user.name };
  return inviteFirstOwner(ctx, organisationId, read.value.email);
}

async function decide(member: Member, organisationId: string, form: FormData, context: Context) {
  const read = readForm(decisionForm, form);
  if (!read.ok) return read;
  return decideVerification({ ...ctxOf(context), actor: member.actor }, organisationId, read.value);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DecisionPage
      {...loaderData}
      refusedForm={actionData?.refusedForm}
      refusal={actionData?.refusal}
      values={actionData?.values}
    />
  );
}
