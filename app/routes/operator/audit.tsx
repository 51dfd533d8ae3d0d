import { Form, Link } from "react-router";
import { auditPageSize } from "#app/audit/model.ts";
import { auditPage, chainStatus } from "#app/audit/queries.server.ts";
import { auditFilterSchema } from "#app/audit/schema.ts";
import { AuditTable } from "#app/audit/views/audit-table.tsx";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { pageOf, pagesOf } from "#app/platform/http/page-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { Route } from "./+types/audit.ts";

export const handle = { messages: ["audit"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const filter = auditFilterSchema.parse(Object.fromEntries(query));
  const page = pageOf(query);
  return {
    title: translator(locale).getFixedT(null, "audit")("title"),
    filter,
    page,
    status: await chainStatus(db),
    ...(await auditPage(db, filter, page, locale)),
  };
}

export default function Audit({ loaderData }: Route.ComponentProps) {
  const { filter, page, status, lines, total } = loaderData;
  const { t } = useTranslation("audit");
  const locale = useLocale();
  const pages = pagesOf(total, auditPageSize);
  const to = (n: number) => `?${new URLSearchParams({ ...filter, page: String(n) })}`;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("crumb")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-s-1">{t("lead")}</p>
        </div>
      </div>
      {status === null ? (
        <p className="note">{t("chain.unchecked")}</p>
      ) : (
        <Notice tone={status.brokenAt === null ? "done" : "urgent"} className="mt-s-3">
          {status.brokenAt === null
            ? t("chain.intact", {
                entries: formatNumber(status.entries, locale),
                at: formatDateTime(status.checkedAt, locale),
              })
            : t("chain.broken", {
                seq: status.brokenAt,
                at: formatDateTime(status.checkedAt, locale),
              })}
        </Notice>
      )}
      <Form method="get" className="acts mt-s-4 mb-s-4 items-end">
        <label htmlFor="q" className="min-w-0 grow basis-64">
          {t("filter.words")}
          <input id="q" name="q" type="search" defaultValue={filter.q} />
        </label>
        <label htmlFor="from">
          {t("filter.from")}
          <input id="from" name="from" type="date" defaultValue={filter.from} />
        </label>
        <label htmlFor="to">
          {t("filter.to")}
          <input id="to" name="to" type="date" defaultValue={filter.to} />
        </label>
        <button type="submit" className="btn quiet">
          {t("filter.apply")}
        </button>
      </Form>
      <p className="sub mb-s-2">
        {t("count", { count: total, shown: formatNumber(total, locale) })}
      </p>
      {lines.length > 0 ? <AuditTable lines={lines} /> : <p>{t("none")}</p>}
      <Pager
        label={t("pages")}
        summary={t("page", { page, pages })}
        previous={page > 1 ? { to: to(page - 1), text: t("newer") } : undefined}
        next={page < pages ? { to: to(page + 1), text: t("older") } : undefined}
      />
    </div>
  );
}
