import { Link } from "react-router";
import { GradeLegend } from "#app/deals/views/grade-legend.tsx";
import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { wardCentre, wardMap } from "#app/monitoring/ward-map.server.ts";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import type { Adoption } from "#app/outcomes/model.ts";
import { adoptionFor, mayOpenDeal } from "#app/outcomes/policy.ts";
import { adopterNames, adoptionsOf, publicListingHead } from "#app/outcomes/queries.server.ts";
import { proofOf, spreadOf } from "#app/outcomes/rules.ts";
import { drawSpread } from "#app/outcomes/spread-map.ts";
import { ProofRule } from "#app/outcomes/views/proof-rule.tsx";
import { SpreadMap } from "#app/outcomes/views/spread-map.tsx";
import { SpreadTree } from "#app/outcomes/views/spread-tree.tsx";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/listing-spread.ts";

export const handle = { messages: ["outcomes", "deals", "grades"], refusals: false };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, now, locale } = ctxOf(context);
  const { listingId } = params;
  const listing = isId(listingId) ? await publicListingHead(db, listingId) : null;
  if (!listing) throw notFound();
  const adoptions = await adoptionsOf(db, listing.id);
  const active = (await signedIn(request, context))?.active ?? null;
  const owns = active?.organisationId === listing.organisation.id;
  const reader = active && { ...active, owns };
  const spread = spreadOf(adoptions.map((one) => adoptionFor(reader, one)));
  const { width, height, wards: shapes } = wardMap();
  const t = translator(locale).getFixedT(null, "outcomes");
  const name = { vi: listing.titleVi, en: listing.titleEn };
  return {
    title: t("spread.page", { title: pick(name, locale) }),
    listing: { id: listing.id, ...name },
    proof: proofOf(adoptions, now),
    spread,
    names: await adopterNames(db, adoptions, reader),
    deals: codesOf(adoptions.filter((one) => mayOpenDeal(reader, one))),
    places: placesOf(adoptions, locale),
    drawing: drawSpread(spread, { width, height }, wardCentre),
    shapes,
  };
}

const codesOf = (adoptions: readonly Adoption[]) =>
  Object.fromEntries(adoptions.map(({ dealId, code }) => [dealId, code]));

/** Names of the wards with a place of use, by code. */
function placesOf(adoptions: readonly Adoption[], locale: Locale): Record<string, string> {
  const wards = adoptions
    .flatMap(({ places }) => places)
    .flatMap(({ wardCode }) => wardByCode(wardCode) ?? []);
  return Object.fromEntries(wards.map((ward) => [ward.code, ward[locale]]));
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { listing, proof, spread, drawing, shapes, places, names, deals } = loaderData;
  const { t } = useTranslation("outcomes");
  const locale = useLocale();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={`/listings/${listing.id}`}>{pick(listing, locale)}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{t("spread.title")}</h1>
        </div>
      </div>
      <p className="lead mt-s-1">
        {proof.adopters > 0 && t("spread.lead", { count: proof.adopters, sites: proof.sites })}
      </p>
      <Section title={t("rule.title")} note={t("rule.why")}>
        <ProofRule proof={proof} />
      </Section>
      {spread.length > 0 ? (
        <>
          <Section title={t("spread.tree")} note={t("spread.tree_note")}>
            <SpreadTree nodes={spread} wards={places} names={names} deals={deals} />
            <GradeLegend />
          </Section>
          <Section title={t("spread.map")} note={t("spread.map_note")}>
            <SpreadMap wards={shapes} drawing={drawing} />
          </Section>
        </>
      ) : (
        <EmptyState title={t("spread.none")}>{t("spread.none_yet")}</EmptyState>
      )}
    </div>
  );
}
