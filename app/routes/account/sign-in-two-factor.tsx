import { data, redirect } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { nextPathOf, nextQuery } from "#app/accounts/next-path.ts";
import { secondFactorForm } from "#app/accounts/schema.ts";
import { verifySecondFactor } from "#app/accounts/verify-second-factor.server.ts";
import { SecondStepPage } from "#app/accounts/views/second-step-page.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/sign-in-two-factor.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const t = translator(ctxOf(context).locale).getFixedT(null, "accounts");
  const next = nextPathOf(new URL(request.url).searchParams.get("next"));
  if (await signedIn(request, context)) throw redirect(next);
  // Only a password that held opens this page.
  if (!request.headers.get("Cookie")?.includes("two_factor=")) {
    throw redirect(`/sign-in${nextQuery(next)}`);
  }
  return { title: t("two_step.title"), next };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await formOf(request);
  const read = readForm(secondFactorForm, form);
  const done = read.ok
    ? await verifySecondFactor(accountCtxOf(request, context), read.value)
    : read;
  if (done.ok) return redirect(nextPathOf(form.get("next")), { status: 303, headers: done.value });
  const kind = form.get("kind") === "backup" ? ("backup" as const) : ("totp" as const);
  return data({ refusal: done.refusal, kind }, { status: done.refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <SecondStepPage
      next={loaderData.next}
      kind={actionData?.kind ?? "totp"}
      refusal={actionData?.refusal}
    />
  );
}
