import { data, redirect } from "react-router";
import { demoPassword } from "#app/accounts/demo-personas.ts";
import { reauthenticate } from "#app/accounts/reauthenticate.server.ts";
import { ProofFields } from "#app/accounts/views/proof-fields.tsx";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { movesAccount } from "#app/organisations/banks.ts";
import { ctxOf, type Member, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { placeOptions } from "#app/organisations/place-options.server.ts";
import { isManager, mayEditProfile } from "#app/organisations/policy.ts";
import { ownProfile, verificationTrail } from "#app/organisations/queries.server.ts";
import { missingForVerification } from "#app/organisations/rules.ts";
import { profileForm } from "#app/organisations/schema.ts";
import { submitForVerification } from "#app/organisations/submit-for-verification.server.ts";
import { updateOrganisation } from "#app/organisations/update-organisation.server.ts";
import { ProfilePage } from "#app/organisations/views/profile-page.tsx";
import { env } from "#app/platform/env.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm, typedValues } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/profile.ts";

export const handle = { messages: ["organisations", "proof"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const profile = await ownProfile(db, member.organisationId);
  if (!profile) throw notFound();
  const { id, verification, verifiedAt, updatedAt, kind: _kind, ...fields } = profile;
  const mayEdit = isManager(member.actor);
  const query = new URL(request.url).searchParams;
  // Where the money goes is not for every member's eyes to copy: they see the page without the fields.
  const known = Object.entries(mayEdit ? fields : {}).map(([name, value]) => [name, value ?? ""]);
  const { twoFactorEnabled } = member.user;
  const method = twoFactorEnabled ? "totp" : "password";
  return {
    title: translator(locale).getFixedT(null, "organisations")("profile.title"),
    organisationId: id,
    name: pick({ vi: profile.nameVi, en: profile.nameEn }, locale),
    verification,
    verifiedAt,
    updatedAt,
    missing: missingForVerification(profile),
    trail: await verificationTrail(db, id),
    mayEdit,
    proof: {
      twoFactor: twoFactorEnabled,
      demoPassword: env().DEMO ? demoPassword : null,
    },
    places: placeOptions(profile.provinceCode, locale),
    values: { ...Object.fromEntries(known), method } as Record<string, string>,
    notice: query.has("registered")
      ? ("registered" as const)
      : query.has("saved")
        ? ("saved" as const)
        : null,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const form = await formOf(request);
  const { locale } = ctxOf(context);
  const { password: _password, code: _code, ...values } = typedValues(form);
  const places = placeOptions(values.provinceCode, locale);
  if (intentOf(form) === "places") return { refusal: undefined, values, places };
  const done = await carryOut(request, member, form, context);
  if (done.ok) return redirect("/organisation?saved", 303);
  const { refusal } = done;
  const typed = intentOf(form) === "submit" ? { values: null, places: null } : { values, places };
  return data({ refusal, ...typed }, { status: refusal.status });
}

async function carryOut(
  request: Request,
  member: Member,
  form: FormData,
  context: Route.ActionArgs["context"],
) {
  const ctx = { ...ctxOf(context), actor: member.actor };
  if (intentOf(form) === "submit") return submitForVerification(ctx);
  const read = readForm(profileForm, form);
  if (!read.ok) return read;
  const input = { ...read.value, updatedAt: String(form.get("updatedAt")) };
  const allowed = mayEditProfile(member.actor);
  if (!allowed.ok) return allowed;
  const before = await ownProfile(ctx.db, member.organisationId);
  if (!before || !movesAccount(before, input)) return updateOrganisation(ctx, input, null);
  const text = (name: string) => String(form.get(name) ?? "");
  const proof = { method: text("method"), password: text("password"), code: text("code") };
  const proven = await reauthenticate({ ...ctx, headers: request.headers }, member.user, proof);
  return proven.ok ? updateOrganisation(ctx, input, proven.value) : proven;
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ProfilePage
      {...loaderData}
      proof={<ProofFields {...loaderData.proof} />}
      places={actionData?.places ?? loaderData.places}
      values={actionData?.values ?? loaderData.values}
      refusal={actionData?.refusal}
    />
  );
}
