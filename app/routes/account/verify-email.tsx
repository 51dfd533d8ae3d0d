import { data, redirect } from "react-router";
import { nextPathOf } from "#app/accounts/next-path.ts";
import { verifyEmail } from "#app/accounts/verify-email.server.ts";
import { VerifyEmailPage } from "#app/accounts/views/password-pages.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/verify-email.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export function loader({ request, context }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  return {
    title: translator(ctxOf(context).locale).getFixedT(null, "accounts")("verify.title"),
    token: query.get("token") ?? "",
    next: nextPathOf(query.get("next")),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await formOf(request);
  const next = nextPathOf(form.get("next"));
  const done = await verifyEmail(String(form.get("token") ?? ""));
  if (!done.ok) return data({ refusal: done.refusal }, { status: done.refusal.status });
  if (await signedIn(request, context)) return redirect(next, 303);
  return redirect(`/sign-in?${new URLSearchParams({ verified: "", next })}`, 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <VerifyEmailPage {...loaderData} refusal={actionData?.refusal} />;
}
