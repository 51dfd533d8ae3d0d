import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { criteria, type Scores, totalOf } from "../rules.ts";

export interface ReviewRow {
  id: string;
  approved: boolean;
  scores: Scores;
  reasons: string;
  createdAt: Date;
}

/** Past reviews with score by criterion and the reviewer's words. */
export function ReviewResults({
  reviews,
  title,
}: {
  reviews: readonly ReviewRow[];
  title: string;
}) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{title}</h2>
      </div>
      {reviews.length === 0 ? (
        <p>{t("manage.no_reviews")}</p>
      ) : (
        <ul className="rows">
          {reviews.map((review) => (
            <li key={review.id}>
              <p className="split flex-wrap">
                <span className={review.approved ? "st done" : "st off"}>
                  {t(review.approved ? "manage.review_passed" : "manage.review_returned")}
                </span>
                <span className="sub">{formatDateTime(review.createdAt, locale)}</span>
              </p>
              <p className="facts">
                <strong>{t("score_of", { score: totalOf(review.scores) })}</strong>
                {criteria.map((criterion) => (
                  <span key={criterion}>
                    {t(`criteria.${criterion}`)}: {review.scores[criterion]}
                  </span>
                ))}
              </p>
              {review.reasons && <p className="whitespace-pre-line">{review.reasons}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
