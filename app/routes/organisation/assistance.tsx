import { data, Form, Link, redirect } from "react-router";
import { grantAssistance } from "#app/assistance/grant-assistance.server.ts";
import { actsFor, grantsOf } from "#app/assistance/queries.server.ts";
import { revokeAssistance } from "#app/assistance/revoke-assistance.server.ts";
import { grantSchema } from "#app/assistance/schema.ts";
import { GrantForm } from "#app/assistance/views/grant-form.tsx";
import { Scopes } from "#app/assistance/views/scopes.tsx";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { registrableKinds } from "#app/organisations/model.ts";
import { mayEditProfile } from "#app/organisations/policy.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/assistance.ts";

export const handle = { messages: ["assistance", "audit"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireKind(request, context, ...registrableKinds);
  const { db, now, locale } = ctxOf(context);
  const grants = await grantsOf(db, member.organisationId);
  const open = grants.find(({ revokedAt, endsAt }) => !revokedAt && endsAt > now) ?? null;
  return {
    title: translator(locale).getFixedT(null, "assistance")("title"),
    open,
    past: grants.filter(({ id }) => id !== open?.id),
    acts: await actsFor(db, member.organisationId),
    mayAsk: mayEditProfile(member.actor).ok,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireKind(request, context, ...registrableKinds);
  const form = await formOf(request);
  const ctx = { ...ctxOf(context), actor: member.actor };
  if (intentOf(form) === "revoke") {
    const done = await revokeAssistance(ctx);
    if (!done.ok)
      return data({ refusal: done.refusal, values: {} }, { status: done.refusal.status });
    return redirect("/organisation/assistance", 303);
  }
  const read = readForm(grantSchema, form, ["scopes"]);
  const done = read.ok ? await grantAssistance(ctx, read.value) : read;
  if (done.ok) return redirect("/organisation/assistance", 303);
  const values = { scopes: form.getAll("scopes"), endsOn: form.get("endsOn") };
  return data({ refusal: done.refusal, values }, { status: done.refusal.status });
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { open, mayAsk } = loaderData;
  const { t } = useTranslation("assistance");
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/organisation">{t("profile_crumb")}</Link>
      </p>
      <div className="title">
        <h1>{t("title")}</h1>
      </div>
      <p className="lead mt-s-2 max-w-[68ch]">{t("lead")}</p>
      {open && <Open open={open} mayAsk={mayAsk} />}
      {!open && (mayAsk ? <GrantForm answer={actionData} /> : <p>{t("members_only")}</p>)}
      <Acts acts={loaderData.acts} />
      <Past past={loaderData.past} />
    </div>
  );
}

function Open({ open, mayAsk }: { open: NonNullable<Loaded["open"]>; mayAsk: boolean }) {
  const { t } = useTranslation("assistance");
  const locale = useLocale();
  return (
    <section className="mt-s-4">
      <h2 className="st done">{t("now")}</h2>
      <Scopes scopes={open.scopes} />
      <p className="mt-s-2">{t("now_until", { date: formatDate(open.endsAt, locale) })}</p>
      <p className="note">{t("never")}</p>
      {mayAsk && (
        <Form method="post" className="acts mt-s-3">
          <input type="hidden" name="intent" value="revoke" />
          <button type="submit" className="btn quiet">
            {t("stop")}
          </button>
        </Form>
      )}
    </section>
  );
}

function Acts({ acts }: Pick<Loaded, "acts">) {
  const { t } = useTranslation(["assistance", "audit"]);
  const locale = useLocale();
  const what = (action: string) => t.say(`audit:actions.${action}`, { defaultValue: action });
  return (
    <Section title={t("acts")}>
      {acts.length === 0 ? (
        <p>{t("acts_none")}</p>
      ) : (
        <ul className="rows">
          {acts.map(({ seq, at, action, person }) => (
            <li key={seq} className="split flex-wrap">
              <span>{t("act", { what: what(action), person: person ?? "" })}</span>
              <time className="sub" dateTime={at.toISOString()}>
                {formatDateTime(at, locale)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Past({ past }: Pick<Loaded, "past">) {
  const { t } = useTranslation("assistance");
  const locale = useLocale();
  if (past.length === 0) return null;
  return (
    <Section title={t("past")}>
      <ul className="rows">
        {past.map((one) => (
          <li key={one.id}>
            {t("given", { person: one.grantedBy, date: formatDate(one.grantedAt, locale) })}
            {"; "}
            {one.revokedAt
              ? t("taken", { person: one.revokedBy ?? "", date: formatDate(one.revokedAt, locale) })
              : t("ended", { date: formatDate(one.endsAt, locale) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
