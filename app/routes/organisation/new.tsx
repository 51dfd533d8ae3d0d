import { data, redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { createOrganisation } from "#app/organisations/create-organisation.server.ts";
import { ctxOf, requireSignedIn } from "#app/organisations/gate.server.ts";
import { placeOptions } from "#app/organisations/place-options.server.ts";
import { newOrganisationForm } from "#app/organisations/schema.ts";
import { RegisterPage } from "#app/organisations/views/register-page.tsx";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm, typedValues } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/new.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireSignedIn(request, context);
  const { locale } = ctxOf(context);
  return {
    title: translator(locale).getFixedT(null, "organisations")("register.title"),
    places: placeOptions("01", locale),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { userId, sessionId } = await requireSignedIn(request, context);
  const form = await formOf(request);
  const ctx = ctxOf(context);
  const values = typedValues(form);
  const places = placeOptions(values.provinceCode, ctx.locale);
  if (intentOf(form) === "places") return { refusal: undefined, values, places };
  const read = readForm(newOrganisationForm, form);
  const done = read.ok ? await createOrganisation({ ...ctx, userId, sessionId }, read.value) : read;
  if (done.ok) return redirect("/organisation?registered", 303);
  const { refusal } = done;
  return data({ refusal, values, places }, { status: refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <RegisterPage
      places={actionData?.places ?? loaderData.places}
      values={actionData?.values ?? { provinceCode: "01" }}
      refusal={actionData?.refusal}
    />
  );
}
