import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";

interface Props {
  reviews: readonly { id: string; approved: boolean; reasons: string; createdAt: Date }[];
}

/** What the operator decided of a problem, and why, for its owner and for the next who reviews it. */
export function PastReviews({ reviews }: Props) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("manage.reviews")}</h2>
      </div>
      {reviews.length === 0 ? (
        <p>{t("manage.no_reviews")}</p>
      ) : (
        <ul className="rows">
          {reviews.map((review) => (
            <li key={review.id}>
              <p className="split flex-wrap">
                <span className={review.approved ? "st done" : "st off"}>
                  {t(review.approved ? "manage.passed" : "manage.returned")}
                </span>
                <span className="sub">{formatDateTime(review.createdAt, locale)}</span>
              </p>
              {review.reasons && <p className="whitespace-pre-line">{review.reasons}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
