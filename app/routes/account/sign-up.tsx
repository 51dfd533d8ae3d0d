import { data } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { nextPathOf } from "#app/accounts/next-path.ts";
import { signUpForm } from "#app/accounts/schema.ts";
import { signUp } from "#app/accounts/sign-up.server.ts";
import { CheckMail, SignUpPage } from "#app/accounts/views/sign-up-page.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/sign-up.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export function loader({ request, context }: Route.LoaderArgs) {
  const t = translator(ctxOf(context).locale).getFixedT(null, "accounts");
  const query = new URL(request.url).searchParams;
  const next = nextPathOf(query.get("next"));
  // An invitation is for one address, which its page hands on.
  const invited = query.get("email")?.slice(0, 254) ?? "";
  return { title: t("sign_up.title"), next, invited, demo: env().DEMO };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await formOf(request);
  const ctx = accountCtxOf(request, context);
  const next = nextPathOf(form.get("next"));
  const read = readForm(signUpForm, form);
  const done = read.ok ? await signUp(ctx, { ...read.value, locale: ctx.locale, next }) : read;
  const text = (name: string) => String(form.get(name) ?? "");
  const values = { name: text("name"), email: text("email"), consent: text("consent") };
  if (done.ok) return { sent: true as const, values, refusal: undefined };
  return data(
    { sent: false as const, values, refusal: done.refusal },
    { status: done.refusal.status },
  );
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData?.sent) return <CheckMail email={actionData.values.email} demo={loaderData.demo} />;
  return (
    <SignUpPage
      next={loaderData.next}
      refusal={actionData?.refusal}
      values={actionData?.values ?? { email: loaderData.invited }}
    />
  );
}
