import { redirect } from "react-router";
import { forgetForm, keptFormCookie } from "#app/accounts/keep-form.server.ts";
import { keptForm } from "#app/accounts/queries.server.ts";
import { KeptFormPage } from "#app/accounts/views/kept-form-page.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireSignedIn } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/kept-form.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

const tokenOf = (request: Request): Promise<string | null> =>
  keptFormCookie.parse(request.headers.get("Cookie"));

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireSignedIn(request, context);
  const { db, now, locale } = ctxOf(context);
  const token = await tokenOf(request);
  const kept = token ? await keptForm(db, token, now) : null;
  const t = translator(locale).getFixedT(null, "accounts");
  return { title: t(kept ? "kept_form.title" : "kept_form.none_title"), kept };
}

export async function action({ request, context }: Route.ActionArgs) {
  await requireSignedIn(request, context);
  const { db, now } = ctxOf(context);
  const token = await tokenOf(request);
  const kept = token ? await keptForm(db, token, now) : null;
  if (token) await forgetForm(db, token);
  const headers = { "Set-Cookie": await keptFormCookie.serialize("", { maxAge: 0 }) };
  return redirect(kept?.page ?? "/", { status: 303, headers });
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <KeptFormPage kept={loaderData.kept} />;
}
