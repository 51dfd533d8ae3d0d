import { Link } from "react-router";
import { dealsAdvised } from "#app/advisers/queries.server.ts";
import { formatDate, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { Route } from "./+types/advice.ts";

export const handle = { messages: ["advisers"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireKind(request, context, "intermediary");
  const { db, locale } = ctxOf(context);
  const t = translator(locale).getFixedT(null, "advisers");
  return { title: t("list.title"), calls: await dealsAdvised(db, member.organisationId) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { calls } = loaderData;
  const { t } = useTranslation("advisers");
  const locale = useLocale();
  const name = (one: { nameVi: string; nameEn: string | null }) =>
    pick({ vi: one.nameVi, en: one.nameEn }, locale);
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{t("list.title")}</h1>
        </div>
      </div>
      <p className="lead mt-s-1">{t("list.lead")}</p>
      {calls.length === 0 ? (
        <EmptyState title={t("list.none")}>{t("list.none_text")}</EmptyState>
      ) : (
        <ul className="rows mt-s-4">
          {calls.map(({ id, deal, role, task, side, invitedAt }) => (
            <li key={id}>
              <p>
                <Link className="t" to={`/deals/${deal.id}/advisers`}>
                  {deal.code}. {pick({ vi: deal.titleVi, en: deal.titleEn }, locale)}
                </Link>
              </p>
              <p className="facts">
                <span>{t(`role.${role}`)}</span>
                <span>{t("list.called_by", { party: name(deal[side]) })}</span>
                <span>{formatDate(invitedAt, locale)}</span>
              </p>
              <p>{task}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
