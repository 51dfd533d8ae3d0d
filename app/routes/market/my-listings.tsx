import { Link } from "react-router";
import { endReasons } from "#app/feedback/queries.server.ts";
import { ReasonSummary } from "#app/feedback/views/reason-summary.tsx";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { mayList, mayWrite } from "#app/listings/policy.ts";
import { listingsOf } from "#app/listings/queries.server.ts";
import { MyListings } from "#app/listings/views/my-listings.tsx";
import { drawMatches } from "#app/matching/draw-matches.server.ts";
import { needsForOwner } from "#app/matching/own-matches.server.ts";
import { MatchesSection } from "#app/matching/views/match-rows.tsx";
import { ctxOf, requireMember } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { EmptyNote } from "#app/ui/long-form/empty-note.tsx";
import type { Route } from "./+types/my-listings.ts";

export const handle = { messages: ["listings", "feedback"] };

const amount = (value: bigint | null) => (value === null ? null : Number(value));

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const rows = await listingsOf(db, member.organisationId);
  const needs = await needsForOwner({ db, now, locale }, member.organisationId);
  return {
    reasons: await endReasons(db, { sellerOrganisationId: member.organisationId }, now),
    title: translator(locale).t("listings:mine.nav"),
    organisation: member.organisation.name,
    needs: needs && drawMatches(context, "needs", needs),
    kindLists: mayList(member.organisation.kind),
    writes: mayList(member.organisation.kind) && mayWrite(member.organisation.roles),
    listings: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      state: row.state,
      revisionState: row.revisionState,
      title: { vi: row.titleVi, en: row.titleEn },
      price: {
        mode: row.priceMode,
        minVnd: amount(row.priceMinVnd),
        maxVnd: amount(row.priceMaxVnd),
        unit: row.priceUnit,
      },
      submittedAt: row.submittedAt,
      confirmedAt: row.confirmedAt,
      updatedAt: row.updatedAt,
      deals: row._count.deals,
    })),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function MyListingsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const { listings, writes } = loaderData;
  const create = writes && (
    <Link className="btn" to="/market/listings/new">
      {t("mine.new")}
    </Link>
  );
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("mine.title", { name: pick(loaderData.organisation, locale) })}</h1>
        {listings.length > 0 && <p className="acts">{create}</p>}
      </div>
      {!loaderData.kindLists && <p className="lead">{t("mine.cannot")}</p>}
      {listings.length === 0 && writes && (
        <EmptyNote title={t("mine.none_title")} text={t("mine.none_text")}>
          {create}
        </EmptyNote>
      )}
      {loaderData.needs && <MatchesSection {...loaderData.needs} />}
      <MyListings listings={listings} />
      <ReasonSummary summary={loaderData.reasons} />
    </div>
  );
}
