import { Form, Link } from "react-router";
import { openGrants } from "#app/assistance/queries.server.ts";
import { Scopes } from "#app/assistance/views/scopes.tsx";
import { formatDate, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireOwnKind } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/assistance.ts";

export const handle = { messages: ["assistance"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const { own, user } = await requireOwnKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const grants = await openGrants(db, now);
  return {
    title: translator(locale).getFixedT(null, "assistance")("operator.title"),
    own: own.organisationId,
    helping: user.active?.assisted ? user.active : null,
    members: grants.map(({ organisation, scopes, endsAt }) => ({
      id: organisation.id,
      name: { vi: organisation.nameVi, en: organisation.nameEn },
      scopes,
      endsAt,
    })),
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { own, helping, members } = loaderData;
  const { t } = useTranslation("assistance");
  const locale = useLocale();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("operator.crumb")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{t("operator.title")}</h1>
        </div>
      </div>
      <p className="lead mt-s-2 max-w-[68ch]">{t("operator.lead")}</p>
      {helping && (
        <Notice tone="wait" className="mt-s-3">
          <p>{t("operator.now", { organisation: pick(helping.name, locale) })}</p>
          <SwitchTo organisationId={own} text={t("operator.stop")} />
        </Notice>
      )}
      {members.length === 0 ? (
        <EmptyState title={t("operator.none")}>{t("operator.none_text")}</EmptyState>
      ) : (
        <ul className="rows mt-s-4">
          {members.map(({ id, name, scopes, endsAt }) => (
            <li key={id}>
              <p className="split flex-wrap">
                <b>{pick(name, locale)}</b>
                <span className="sub">
                  {t("operator.until", { date: formatDate(endsAt, locale) })}
                </span>
              </p>
              <Scopes scopes={scopes} />
              {id !== helping?.organisationId && (
                <SwitchTo organisationId={id} text={t("operator.begin")} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SwitchTo({ organisationId, text }: { organisationId: string; text: string }) {
  return (
    <Form method="post" action="/organisation/switch" className="acts mt-s-2">
      <input type="hidden" name="organisationId" value={organisationId} />
      <button type="submit" className="btn quiet">
        {text}
      </button>
    </Form>
  );
}
