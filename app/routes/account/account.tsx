import { data, redirect, redirectDocument } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { changePassword } from "#app/accounts/change-password.server.ts";
import { endSessions } from "#app/accounts/end-sessions.server.ts";
import { accountOf } from "#app/accounts/queries.server.ts";
import { requestNewAddress } from "#app/accounts/request-new-address.server.ts";
import { changePasswordForm, newAddressForm, profileForm } from "#app/accounts/schema.ts";
import { updateProfile } from "#app/accounts/update-profile.server.ts";
import { type AccountIntent, AccountPage } from "#app/accounts/views/account-page.tsx";
import { localeCookie } from "#app/i18n/locale.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireSignedIn } from "#app/organisations/gate.server.ts";
import type { SignedIn } from "#app/organisations/signed-in.server.ts";
import { WorkLines } from "#app/organisations/views/work-lines.tsx";
import { env, overTls } from "#app/platform/env.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { isId } from "#app/platform/ids.ts";
import type { Refusal } from "#app/platform/result.ts";
import { mainNavigation } from "#app/shell/navigation.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/account.ts";

export const handle = { messages: ["accounts", "organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

const notices = [
  "saved",
  "password_saved",
  "address_asked",
  "address_saved",
  "session_ended",
  "others_ended",
  "left",
  "not_a_member",
] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const user = await requireSignedIn(request, context);
  const { db, now, locale } = ctxOf(context);
  const { sessions, ...account } = await accountOf(db, user.userId, now);
  const query = new URL(request.url).searchParams;
  return {
    title: translator(locale).getFixedT(null, "accounts")("account.title"),
    account: {
      ...account,
      demo: env().DEMO,
      twoFactorEnabled: user.twoFactorEnabled,
      secondFactorDue: user.secondFactorDue,
      sessions: sessions.map((session) => ({
        ...session,
        current: session.id === user.sessionId,
      })),
      notice: notices.find((notice) => query.has(notice)) ?? null,
    },
    kind: user.active?.kind ?? null,
    organisations: user.memberships.map(({ organisationId, name }) => ({
      organisationId,
      name,
      active: organisationId === user.active?.organisationId,
    })),
  };
}

const refused = (intent: AccountIntent, refusal: Refusal, values: Record<string, string>) =>
  data({ refused: { intent, refusal, values } }, { status: refusal.status });

export async function action({ request, context }: Route.ActionArgs) {
  const user = await requireSignedIn(request, context);
  const form = await formOf(request);
  switch (intentOf(form)) {
    case "profile":
      return saveProfile(user, form, context);
    case "address":
      return askNewAddress(user, form, request, context);
    case "password":
      return savePassword(user, form, request, context);
    default:
      return endSessionsAs(user, form, context);
  }
}

type Context = Route.ActionArgs["context"];

async function saveProfile(user: SignedIn, form: FormData, context: Context) {
  const read = readForm(profileForm, form);
  if (!read.ok) {
    const values = { name: String(form.get("name")), locale: String(form.get("locale")) };
    return refused("profile", read.refusal, values);
  }
  await updateProfile(ctxOf(context), user.userId, read.value);
  // The whole page is loaded anew so that every text follows the language.
  const headers = {
    "Set-Cookie": await localeCookie.serialize(read.value.locale, { secure: overTls() }),
  };
  return redirectDocument("/account?saved", { status: 303, headers });
}

async function askNewAddress(user: SignedIn, form: FormData, request: Request, context: Context) {
  const read = readForm(newAddressForm, form);
  const done = read.ok
    ? await requestNewAddress(accountCtxOf(request, context), user, read.value)
    : read;
  if (done.ok) return redirect("/account?address_asked", 303);
  return refused("address", done.refusal, { email: String(form.get("email") ?? "") });
}

async function savePassword(user: SignedIn, form: FormData, request: Request, context: Context) {
  const read = readForm(changePasswordForm, form);
  const done = read.ok
    ? await changePassword(accountCtxOf(request, context), user, read.value)
    : read;
  return done.ok ? redirect("/account?password_saved", 303) : refused("password", done.refusal, {});
}

async function endSessionsAs(user: SignedIn, form: FormData, context: Context) {
  const ctx = ctxOf(context);
  if (intentOf(form) === "end_all") {
    await endSessions(ctx, user.userId, "all");
    return redirect("/sign-in?signed_out", 303);
  }
  if (intentOf(form) === "end_others") {
    await endSessions(ctx, user.userId, { except: user.sessionId });
    return redirect("/account?others_ended", 303);
  }
  const sessionId = form.get("sessionId");
  if (isId(sessionId)) await endSessions(ctx, user.userId, { only: sessionId });
  return redirect("/account?session_ended", 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { account, kind, organisations } = loaderData;
  return (
    <AccountPage {...account} refused={actionData?.refused}>
      <Work kind={kind} organisations={organisations} />
    </AccountPage>
  );
}

function Work({
  kind,
  organisations,
}: Pick<Route.ComponentProps["loaderData"], "kind" | "organisations">) {
  const { t } = useTranslation(["accounts", "shell"]);
  const supply = kind === "institute" || kind === "vendor";
  const links = [
    ...mainNavigation(kind)
      .filter(({ href }) => !href.startsWith("/search"))
      .map(({ key, href }) => ({ href, label: t(`shell:nav.${key}`) })),
    { href: "/notifications", label: t("account.notices") },
    ...(kind
      ? [
          { href: "/saved-searches", label: t("account.saved_searches") },
          { href: "/shortlists", label: t("account.shortlists") },
        ]
      : []),
    ...(supply ? [{ href: "/market/proposals", label: t("account.proposals") }] : []),
    ...(kind
      ? [
          { href: "/organisation", label: t("account.organisation") },
          { href: "/organisation/members", label: t("account.members") },
        ]
      : []),
  ];
  return (
    <WorkLines
      title={t("account.work")}
      note={t(kind ? "account.work_note" : "account.work_none")}
      links={links}
      organisations={organisations}
    />
  );
}
