import { Link } from "react-router";
import { signersFor } from "#app/assistance/signers-for.server.ts";
import { useSignature } from "#app/assistance/use-signature.ts";
import { formatDateTime, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { listingForWriting } from "#app/listings/queries.server.ts";
import { reviewsOf, versionCountOf, versionsOf } from "#app/listings/review-queries.server.ts";
import { workingContent } from "#app/listings/save-section.server.ts";
import { readContent } from "#app/listings/stored-content.ts";
import { ContentDifference } from "#app/listings/views/content-difference.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/listing-versions.ts";

export const handle = { messages: ["listings", "listingPage"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const { listingId } = params;
  const listing = isId(listingId)
    ? await listingForWriting(db, member.organisationId, listingId)
    : null;
  if (!listing) throw notFound();
  const rows = await versionsOf(db, listing.id);
  const reviews = await reviewsOf(db, listing.id);
  const { organisationId } = member;
  const authors = rows.map((row) => row.authorId);
  const signer = await signersFor(db, authors, [organisationId]);
  return {
    id: listing.id,
    title: pick({ vi: listing.titleVi, en: listing.titleEn }, locale),
    working: workingContent(listing),
    count: await versionCountOf(db, listing.id),
    versions: rows.map((row) => ({
      version: row.version,
      content: readContent(row.content),
      createdAt: row.createdAt,
      author: signer(row.authorId, organisationId),
      approved: reviews.find((review) => review.version === row.version)?.approved ?? null,
    })),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function ListingVersions({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const signed = useSignature();
  const { versions, working } = loaderData;
  const [last] = versions;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={`/market/listings/${loaderData.id}`}>{loaderData.title}</Link>
      </p>
      <div className="title">
        <h1>{t("versions.title")}</h1>
      </div>
      {!last && <p className="lead">{t("versions.none")}</p>}
      {last && (
        <section className="sec">
          <div className="head">
            <h2>{t("versions.current")}</h2>
          </div>
          <ContentDifference before={last.content} after={working} />
        </section>
      )}
      {versions.map((version, index) => {
        const before = versions[index + 1];
        const author = version.author ? signed(version.author) : t("versions.imported");
        const time = formatDateTime(version.createdAt, locale);
        return (
          <section className="sec" key={version.version}>
            <div className="head">
              <h2>{t("versions.version", { n: loaderData.count - index })}</h2>
              <p>{t("versions.by", { name: author, time })}</p>
              {version.approved !== null && (
                <p>
                  <span className={version.approved ? "st done" : "st off"}>
                    {t(version.approved ? "manage.review_passed" : "manage.review_returned")}
                  </span>
                </p>
              )}
            </div>
            {before ? (
              <ContentDifference before={before.content} after={version.content} />
            ) : (
              <p>{t("versions.first")}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
