import { data } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { requestPasswordReset } from "#app/accounts/request-password-reset.server.ts";
import { forgotPasswordForm } from "#app/accounts/schema.ts";
import { ForgotPasswordPage, ResetSent } from "#app/accounts/views/password-pages.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/forgot-password.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export function loader({ context }: Route.LoaderArgs) {
  const t = translator(ctxOf(context).locale).getFixedT(null, "accounts");
  return { title: t("forgot.title"), demo: env().DEMO };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await formOf(request);
  const email = String(form.get("email") ?? "");
  const read = readForm(forgotPasswordForm, form);
  const done = read.ok
    ? await requestPasswordReset(accountCtxOf(request, context), read.value.email)
    : read;
  if (done.ok) return { sent: true as const, email, refusal: undefined };
  return data(
    { sent: false as const, email, refusal: done.refusal },
    { status: done.refusal.status },
  );
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData?.sent) return <ResetSent email={actionData.email} demo={loaderData.demo} />;
  return (
    <ForgotPasswordPage refusal={actionData?.refusal} values={{ email: actionData?.email ?? "" }} />
  );
}
