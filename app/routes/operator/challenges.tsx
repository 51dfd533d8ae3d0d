import { Link } from "react-router";
import { isLate } from "#app/calendar/promise.ts";
import { workingCalendar } from "#app/calendar/queries.server.ts";
import { reviewQueue } from "#app/challenges/queries.server.ts";
import { daysBetween, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { EmptyNote } from "#app/ui/long-form/empty-note.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/challenges.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, locale, now } = ctxOf(context);
  const rows = await reviewQueue(db);
  const calendar = await workingCalendar(db);
  return {
    title: translator(locale).t("challenges:queue.title"),
    done: new URL(request.url).searchParams.get("done"),
    queue: rows.map((row) => ({
      id: row.id,
      title: { vi: row.titleVi, en: row.titleEn },
      owner: { vi: row.organisation.nameVi, en: row.organisation.nameEn },
      verified: row.organisation.verification === "verified",
      waits: row.submittedAt ? daysBetween(row.submittedAt, now) - 1 : 0,
      late: isLate("challenges", row.submittedAt, now, calendar),
    })),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function ChallengeQueue({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const { queue, done } = loaderData;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("queue.crumb")}</Link>
      </p>
      <div className="title">
        <h1>{t("queue.title")}</h1>
      </div>
      {(done === "publish" || done === "return") && (
        <Notice tone="done" live className="my-4">
          {t(`review.done_${done}`)}
        </Notice>
      )}
      {queue.length === 0 ? (
        <EmptyNote title={t("queue.none_title")} text={t("queue.none_text")} />
      ) : (
        <p className="lead mb-4">{t("queue.lead", { count: queue.length })}</p>
      )}
      <ul className="rows">
        {queue.map((row) => (
          <li
            key={row.id}
            className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
          >
            <div className="min-w-0">
              <Link className="t block" to={`/operator/challenges/${row.id}`}>
                {pick(row.title, locale)}
              </Link>
              <p className="facts">
                <span>{pick(row.owner, locale)}</span>
                {!row.verified && <span className="st urgent">{t("queue.owner_unverified")}</span>}
                <span className={row.late ? "st urgent" : "st wait"}>
                  {row.waits > 0 ? t("queue.waits", { count: row.waits }) : t("queue.today")}
                </span>
              </p>
            </div>
            <Link className="btn quiet" to={`/operator/challenges/${row.id}`}>
              {t("queue.review")}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
