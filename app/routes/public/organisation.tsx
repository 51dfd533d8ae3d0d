import { pick } from "#app/i18n/format.ts";
import { publicListingsOf } from "#app/listings/queries.server.ts";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { placeName } from "#app/organisations/place-name.server.ts";
import { openChallengesOf, publicProfile } from "#app/organisations/queries.server.ts";
import { PublicPage } from "#app/organisations/views/public-page.tsx";
import { isId } from "#app/platform/ids.ts";
import { ratingOf, reviewsAbout } from "#app/reviews/queries.server.ts";
import { ReviewList } from "#app/reviews/views/review-list.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/organisation.ts";

export const handle = { messages: ["organisations", "reviews"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ params, context }: Route.LoaderArgs) {
  const { db, now, locale } = ctxOf(context);
  const { organisationId } = params;
  const profile = isId(organisationId) ? await publicProfile(db, organisationId) : null;
  if (!profile) throw notFound();
  const [listings, challenges, reviews, rating] = await Promise.all([
    publicListingsOf(db, profile.id),
    openChallengesOf(db, profile.id),
    reviewsAbout(db, profile.id, now),
    ratingOf(db, { organisationId: profile.id }, now),
  ]);
  const name = { vi: profile.nameVi, en: profile.nameEn };
  return {
    title: pick(name, locale),
    name,
    facts: {
      kind: profile.kind,
      taxCode: profile.taxCode,
      place: placeName(profile, locale),
      industry: profile.industry,
      size: profile.size,
      website: profile.website,
    },
    about: { vi: profile.aboutVi, en: profile.aboutEn },
    verifiedAt: profile.verification === "verified" ? profile.verifiedAt : null,
    createdAt: profile.createdAt,
    medianReplyMinutes: profile.medianReplyMinutes,
    answerRate: profile.answerRate,
    listings,
    challenges,
    reviews,
    rating,
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { reviews, rating, ...page } = loaderData;
  return (
    <PublicPage {...page}>
      <ReviewList reviews={reviews} rating={rating} />
    </PublicPage>
  );
}
