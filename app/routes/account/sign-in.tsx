import { data, redirect } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { nextPathOf, nextQuery } from "#app/accounts/next-path.ts";
import { demoPeople } from "#app/accounts/queries.server.ts";
import { signInForm } from "#app/accounts/schema.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { SignInPage } from "#app/accounts/views/sign-in-page.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { env } from "#app/platform/env.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/sign-in.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

const notices = ["verified", "reset", "signed_out", "unsaved", "kept"] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const next = nextPathOf(query.get("next"));
  // Somebody who is signed in has nothing to do here, but in the demo they come to change persons.
  if (!env().DEMO && (await signedIn(request, context))) throw redirect(next);
  return {
    title: translator(locale).getFixedT(null, "accounts")("sign_in.title"),
    next,
    notice: notices.find((notice) => query.has(notice)) ?? null,
    personas: env().DEMO ? await demoPeople(db) : null,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await formOf(request);
  const next = nextPathOf(form.get("next"));
  const read = readForm(signInForm, form);
  const done = read.ok ? await signIn(accountCtxOf(request, context), read.value) : read;
  if (!done.ok) {
    const values = { email: String(form.get("email") ?? "") };
    return data({ refusal: done.refusal, values }, { status: done.refusal.status });
  }
  const { headers, secondFactor } = done.value;
  const to = secondFactor ? `/sign-in/two-factor${nextQuery(next)}` : next;
  return redirect(to, { status: 303, headers });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <SignInPage {...loaderData} refusal={actionData?.refusal} values={actionData?.values} />;
}
