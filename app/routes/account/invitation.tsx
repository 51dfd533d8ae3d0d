import { data, redirect } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { acceptInvitation } from "#app/organisations/accept-invitation.server.ts";
import { ctxOf, notFound, requireSignedIn } from "#app/organisations/gate.server.ts";
import { invitationByToken } from "#app/organisations/queries.server.ts";
import { mayAccept, mayBeAccepted } from "#app/organisations/rules.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { InvitationPage, UnknownInvitation } from "#app/organisations/views/invitation-page.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/invitation.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, now, locale } = ctxOf(context);
  const invitation = await invitationByToken(db, params.token);
  const say = translator(locale).getFixedT(null, "organisations");
  if (!invitation) {
    return data({ title: say("invitation.unknown_title"), known: null }, { status: 404 });
  }
  const user = await signedIn(request, context);
  const { organisationId, email, roles, expiresAt } = invitation;
  const { nameVi, nameEn } = invitation.organisation;
  const organisation = { vi: nameVi, en: nameEn };
  const alreadyMember = user?.memberships.some((m) => m.organisationId === organisationId) ?? false;
  const allowed = user
    ? mayAccept(invitation, { email: user.email, alreadyMember }, now)
    : mayBeAccepted(invitation, now);
  const known = {
    organisation,
    email,
    roles,
    expiresAt,
    here: `/invitations/${params.token}`,
    signedInAs: user?.email ?? null,
    alreadyMember,
    obstacle: allowed.ok ? null : allowed.refusal,
  };
  const title = say("invitation.title", { organisation: pick(organisation, locale) });
  return data({ title, known });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const person = await requireSignedIn(request, context);
  const done = await acceptInvitation({ ...ctxOf(context), person }, params.token);
  if (done.ok) return redirect("/organisation", 303);
  if (done.refusal.status === 404) throw notFound();
  return data({ refusal: done.refusal }, { status: done.refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  if (!loaderData.known) return <UnknownInvitation />;
  return <InvitationPage {...loaderData.known} refusal={actionData?.refusal} />;
}
