import { data, redirect } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { confirmNewAddress } from "#app/accounts/confirm-new-address.server.ts";
import { openAddressChange } from "#app/accounts/queries.server.ts";
import { ConfirmNewAddressPage } from "#app/accounts/views/new-address.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireSignedIn } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/new-address.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const user = await requireSignedIn(request, context);
  const { db, now, locale } = ctxOf(context);
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const change = await openAddressChange(db, user.userId, token, now);
  return {
    title: translator(locale).getFixedT(null, "accounts")("new_address.title"),
    present: user.email,
    next: change?.email ?? null,
    token,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const user = await requireSignedIn(request, context);
  const token = String((await formOf(request)).get("token") ?? "");
  const done = await confirmNewAddress(accountCtxOf(request, context), user, token);
  if (done.ok) return redirect("/account?address_saved", 303);
  return data({ refusal: done.refusal }, { status: done.refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <ConfirmNewAddressPage {...loaderData} refusal={actionData?.refusal} />;
}
