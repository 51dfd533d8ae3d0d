import { data, redirect } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { nextPathOf } from "#app/accounts/next-path.ts";
import { accountOf } from "#app/accounts/queries.server.ts";
import { passwordForm, secondFactorForm } from "#app/accounts/schema.ts";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
} from "#app/accounts/second-factor.server.ts";
import { setupOnScreen, unpackSetup } from "#app/accounts/setup-picture.server.ts";
import { SecondFactorPage } from "#app/accounts/views/second-factor-page.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireSignedIn } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/two-factor.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const user = await requireSignedIn(request, context);
  const { db, now, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  return {
    title: translator(locale).getFixedT(null, "accounts")("second.title"),
    on: user.twoFactorEnabled,
    required: user.staff,
    due: user.secondFactorDue,
    hasPassword: (await accountOf(db, user.userId, now)).hasPassword,
    next: nextPathOf(query.get("next")),
    notice: query.has("on") ? ("on" as const) : query.has("off") ? ("off" as const) : null,
  };
}

const refused = (refusal: Refusal, setup?: Awaited<ReturnType<typeof setupOnScreen>>) =>
  data({ refusal, setup }, { status: refusal.status });

export async function action({ request, context }: Route.ActionArgs) {
  const user = await requireSignedIn(request, context);
  const form = await formOf(request);
  const ctx = accountCtxOf(request, context);
  const next = nextPathOf(form.get("next"));
  if (intentOf(form) === "confirm") {
    const setup = unpackSetup(form.get("setup"));
    const read = readForm(secondFactorForm, form);
    const done = read.ok ? await confirmSecondFactor(ctx, user, read.value.code) : read;
    if (!done.ok) return refused(done.refusal, setup ? await setupOnScreen(setup) : undefined);
    const to = next === "/" ? "/account/two-factor?on" : next;
    return redirect(to, { status: 303, headers: done.value });
  }
  const read = readForm(passwordForm, form);
  if (!read.ok) return refused(read.refusal);
  const { password } = read.value;
  if (intentOf(form) === "end") {
    const done = await endSecondFactor(ctx, user, password, user.staff);
    if (!done.ok) return refused(done.refusal);
    return redirect("/account/two-factor?off", { status: 303, headers: done.value });
  }
  const begun = await beginSecondFactor(ctx, user, password);
  if (!begun.ok) return refused(begun.refusal);
  return data({ refusal: undefined, setup: await setupOnScreen(begun.value) });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <SecondFactorPage {...loaderData} setup={actionData?.setup} refusal={actionData?.refusal} />
  );
}
