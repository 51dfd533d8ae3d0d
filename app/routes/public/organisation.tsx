import { pick } from "#app/i18n/format.ts";
import { publicListingsOf } from "#app/listings/queries.server.ts";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { placeName } from "#app/organisations/place-name.server.ts";
import { openChallengesOf, publicProfile } from "#app/organisations/queries.server.ts";
import { PublicPage } from "#app/organisations/views/public-page.tsx";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/organisation.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ params, context }: Route.LoaderArgs) {
  const { db, locale } = ctxOf(context);
  const { organisationId } = params;
  const profile = isId(organisationId) ? await publicProfile(db, organisationId) : null;
  if (!profile) throw notFound();
  const [listings, challenges] = await Promise.all([
    publicListingsOf(db, profile.id),
    openChallengesOf(db, profile.id),
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
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <PublicPage {...loaderData} />;
}
