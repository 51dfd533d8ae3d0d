import { formatDate, formatNumber, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { criteria, type PublicReview } from "../model.ts";

/** One review as everyone reads it, with the other side's reply. */
export function ReviewText({ review }: { review: PublicReview }) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  const kind = useCodeLabel()("organisationKinds", review.writerKind);
  const writer = review.writer ? pick(review.writer, locale) : t("unnamed", { kind });
  return (
    <>
      <p className="split flex-wrap">
        <b>{t(`by.${review.side}`, { writer })}</b>
        <time className="sub" dateTime={review.writtenAt.toISOString()}>
          {formatDate(review.writtenAt, locale)}
        </time>
      </p>
      <p className="facts">
        <span>{t("average", { average: formatNumber(review.average, locale, 2) })}</span>
        {criteria.map((name) => (
          <span key={name}>{t(`said.${name}`, { score: review.scores[name] })}</span>
        ))}
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{review.body}</p>
      {review.reply && (
        <p className="note whitespace-pre-line wrap-anywhere">
          <b>{t("reply")}</b> {review.reply}
        </p>
      )}
    </>
  );
}
