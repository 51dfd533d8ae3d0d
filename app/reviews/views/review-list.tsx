import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";
import type { PublicReview, Rating } from "../model.ts";
import { ReviewText } from "./review-text.tsx";

interface Props {
  reviews: readonly PublicReview[];
  rating: Rating;
}

/** What partners say of an organisation after finished deals. */
export function ReviewList({ reviews, rating }: Props) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  if (rating.average === null) return null;
  const average = formatNumber(rating.average, locale, 2);
  return (
    <Section id="reviews" title={t("title")} note={t("rating", { count: rating.count, average })}>
      <ul className="rows">
        {reviews.map((review) => (
          <li key={review.id}>
            <ReviewText review={review} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
