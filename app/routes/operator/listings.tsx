import { Link } from "react-router";
import { isLate } from "#app/calendar/promise.ts";
import { workingCalendar } from "#app/calendar/queries.server.ts";
import { daysBetween, formatDateTime, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { recentReviews, reviewQueue } from "#app/listings/review-queries.server.ts";
import { reviewRowOf } from "#app/listings/review-rows.ts";
import { totalOf } from "#app/listings/rules.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { EmptyNote } from "#app/ui/long-form/empty-note.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/listings.ts";

export const handle = { messages: ["listings"] };

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, locale, now } = ctxOf(context);
  const queue = await reviewQueue(db);
  const recent = await recentReviews(db);
  const calendar = await workingCalendar(db);
  return {
    title: translator(locale).t("listings:queue.title"),
    done: new URL(request.url).searchParams.get("done"),
    queue: queue.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: { vi: row.titleVi, en: row.titleEn },
      owner: { vi: row.organisation.nameVi, en: row.organisation.nameEn },
      verified: row.organisation.verification === "verified",
      isRevision: row.revisionState === "in_review",
      waits: row.submittedAt ? daysBetween(row.submittedAt, now) - 1 : 0,
      late: isLate("listings", row.submittedAt, now, calendar),
    })),
    recent: recent.map((row) => ({
      ...reviewRowOf(row),
      listing: {
        id: row.listing.id,
        title: { vi: row.listing.titleVi, en: row.listing.titleEn },
      },
    })),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

type Data = Route.ComponentProps["loaderData"];

export default function ReviewQueue({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("listings");
  const { queue, recent, done } = loaderData;
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
          <Waiting key={row.id} row={row} />
        ))}
      </ul>
      {recent.length > 0 && <Recent recent={recent} />}
    </div>
  );
}

function Waiting({ row }: { row: Data["queue"][number] }) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  return (
    <li className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0">
        <span className="kind">
          {t(`kinds.${row.kind}`)}, {t(row.isRevision ? "queue.revision" : "queue.new")}
        </span>
        <Link className="t block" to={`/operator/listings/${row.id}`}>
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
      <Link className="btn quiet" to={`/operator/listings/${row.id}`}>
        {t("queue.review")}
      </Link>
    </li>
  );
}

function Recent({ recent }: { recent: Data["recent"] }) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("queue.recent")}</h2>
      </div>
      <ul className="rows">
        {recent.map((review) => (
          <li key={review.id}>
            <Link className="t" to={`/operator/listings/${review.listing.id}`}>
              {pick(review.listing.title, locale)}
            </Link>
            <p className="facts">
              <span className={review.approved ? "st done" : "st off"}>
                {t(review.approved ? "manage.review_passed" : "manage.review_returned")}
              </span>
              <span>{t("score_of", { score: totalOf(review.scores) })}</span>
              <span>{formatDateTime(review.createdAt, locale)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
