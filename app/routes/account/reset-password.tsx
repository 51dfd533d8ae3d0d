import { data, redirect } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { resetPassword } from "#app/accounts/reset-password.server.ts";
import { resetPasswordForm } from "#app/accounts/schema.ts";
import { ResetPasswordPage } from "#app/accounts/views/password-pages.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/reset-password.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export function loader({ request, context }: Route.LoaderArgs) {
  const t = translator(ctxOf(context).locale).getFixedT(null, "accounts");
  return {
    title: t("reset.title"),
    token: new URL(request.url).searchParams.get("token") ?? "",
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const read = readForm(resetPasswordForm, await formOf(request));
  const done = read.ok ? await resetPassword(accountCtxOf(request, context), read.value) : read;
  if (done.ok) return redirect("/sign-in?reset", 303);
  return data({ refusal: done.refusal }, { status: done.refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <ResetPasswordPage token={loaderData.token} refusal={actionData?.refusal} />;
}
