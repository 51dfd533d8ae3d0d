import { data } from "react-router";
import { noteOpened } from "#app/demand/note-search.server.ts";
import { useFileFacts } from "#app/documents/views/file-facts.tsx";
import { pick } from "#app/i18n/format.ts";
import { drawFigure } from "#app/listings/draw-figure.server.ts";
import { loadListingPage } from "#app/listings/load-page.server.ts";
import { openAnnex } from "#app/listings/open-annex.server.ts";
import { isPublic } from "#app/listings/rules.ts";
import { ListingPage } from "#app/listings/views/listing-page.tsx";
import { drawMatches } from "#app/matching/draw-matches.server.ts";
import { matchSections } from "#app/matching/match-sections.server.ts";
import { MatchesSection } from "#app/matching/views/match-rows.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { publicPilotsOf } from "#app/pilots/queries.server.ts";
import { PublicPilots } from "#app/pilots/views/public-pilots.tsx";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { shelfOf } from "#app/shortlists/shelf.server.ts";
import { ShelfLine } from "#app/shortlists/views/shelf-line.tsx";
import type { Route } from "./+types/listing.ts";

export const handle = { messages: ["listingPage", "documents", "pilots"], refusals: false };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  if (!isId(params.listingId)) throw notFound();
  const { db, now, locale } = ctxOf(context);
  const user = await signedIn(request, context);
  const viewer = user?.active
    ? {
        organisationId: user.active.organisationId,
        organisationKind: user.active.kind,
        roles: user.active.roles,
      }
    : null;
  const wantsRevision = new URL(request.url).searchParams.has("revision");
  const { listingId } = params;
  const [page, pilots, matches] = await Promise.all([
    loadListingPage(db, listingId, viewer, wantsRevision),
    publicPilotsOf(db, listingId),
    matchSections(db, now, listingId, ["similar", "needs"], locale),
  ]);
  if (!page) throw notFound();
  noteOpened(db, request);
  const { drawing, ...shown } = page;
  const { content } = page.listing;
  const about = { title: pick(content.title, locale), summary: pick(content.summary, locale) };
  return {
    ...shown,
    ...about,
    drawing: drawing && drawFigure(context, drawing, locale),
    pilots,
    matches: matches.map((section, at) => drawMatches(context, `matches-${at}`, section)),
    shelf: isPublic(page.listing.state)
      ? await shelfOf({ db, locale }, viewer?.organisationId ?? null, [listingId])
      : null,
  };
}

/** Opens the confidential text for those who may read it; the answer is never kept by a cache. */
export async function action({ request, context, params }: Route.ActionArgs) {
  if (!isId(params.listingId)) throw notFound();
  const member = await requireMember(request, context);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const opened = await openAnnex(ctx, { listingId: params.listingId });
  if (!opened.ok) throw notFound();
  return data({ annexText: opened.value }, { headers: { "Cache-Control": "no-store" } });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  ...titleMeta(matches, loaderData?.title),
  { name: "description", content: loaderData?.summary ?? "" },
  { property: "og:title", content: loaderData?.title ?? "" },
  { property: "og:description", content: loaderData?.summary ?? "" },
];

export default function Listing({ loaderData, actionData }: Route.ComponentProps) {
  const fileFacts = useFileFacts();
  const visitor = { ...loaderData.visitor, annexText: actionData?.annexText ?? null };
  return (
    <ListingPage
      listing={loaderData.listing}
      drawing={loaderData.drawing}
      visitor={visitor}
      fileFacts={fileFacts}
      shelf={
        loaderData.shelf && (
          <ShelfLine
            subject={`listing:${loaderData.listing.id}`}
            next={`/listings/${loaderData.listing.id}`}
            shelf={loaderData.shelf}
          />
        )
      }
    >
      <PublicPilots pilots={loaderData.pilots} />
      {loaderData.matches.map((section) => (
        <MatchesSection key={section.id} {...section} />
      ))}
    </ListingPage>
  );
}
