import { data, Link, redirect } from "react-router";
import { mayRequest } from "#app/deals/policy.ts";
import { industryOf, listingForRequest, openDealOn } from "#app/deals/queries.server.ts";
import { requestDeal } from "#app/deals/request-deal.server.ts";
import { RequestForm } from "#app/deals/views/request-form.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { formatVnd, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { useWorkingTime } from "#app/taxonomy/views/use-working-time.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/request.ts";

export const handle = { messages: ["deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const listing = isId(params.listingId) ? await listingForRequest(db, params.listingId) : null;
  if (!listing) throw notFound();
  if (!mayRequest(member.organisation.kind)) throw forbidden();
  if (listing.organisationId === member.organisationId) {
    throw redirect(`/listings/${listing.id}`);
  }
  const open = await openDealOn(db, listing.id, member.organisationId);
  if (open) throw redirect(`/deals/${open.id}`);
  const { organisation, ...rest } = listing;
  return {
    title: translator(locale).getFixedT(null, "deals")("request.heading"),
    listing: {
      ...rest,
      seller: {
        vi: organisation.shortNameVi ?? organisation.nameVi,
        en: organisation.shortNameEn ?? organisation.nameEn,
      },
      medianReplyMinutes: organisation.medianReplyMinutes,
    },
    verified: member.organisation.verification === "verified",
    industry: (await industryOf(db, member.organisationId)) ?? listing.industries[0] ?? "",
    takesTerms: new URL(request.url).searchParams.get("terms") === "listed",
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.listingId)) throw notFound();
  const { db, now } = ctxOf(context);
  const values = nestForm(await formOf(request));
  const done = await requestDeal(
    { db, now, actor: member.actor },
    { listingId: params.listingId, values },
  );
  if (done.ok) throw redirect(`/deals/${done.value.dealId}?sent=1`, 303);
  const { refusal } = done;
  if (refusal.key === "deals.request_open") {
    // A second press of the same button leads to the deal the first one opened.
    const open = await openDealOn(db, params.listingId, member.organisationId);
    if (open) throw redirect(`/deals/${open.id}`, 303);
  }
  if (refusal.status === 404) throw notFound();
  if (refusal.status === 403) throw forbidden();
  return data({ refusal, values }, { status: refusal.status });
}

export default function RequestDeal({ loaderData, actionData }: Route.ComponentProps) {
  const { listing, verified, industry, takesTerms } = loaderData;
  const { say, locale } = useDealWords();
  const seller = pick(listing.seller, locale);
  const firm =
    listing.acceptsListedTerms && listing.priceMode === "firm" && listing.priceMinVnd !== null
      ? say(`request.price.${listing.priceUnit}`, {
          amount: formatVnd(listing.priceMinVnd, locale),
        })
      : null;
  const workingTime = useWorkingTime();
  const minutes = listing.medianReplyMinutes;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={`/listings/${listing.id}`}>
          {pick({ vi: listing.titleVi, en: listing.titleEn }, locale)}
        </Link>{" "}
        / {say("request.heading")}
      </p>
      <div className="title">
        <div>
          <h1>{say("request.heading")}</h1>
          <p className="lead mt-s-1">
            {firm && takesTerms
              ? say("request.lead_listed", { party: seller })
              : minutes !== null
                ? say("request.lead_time", { party: seller, time: workingTime(minutes) })
                : say("request.lead", { party: seller })}
          </p>
        </div>
      </div>
      {!verified && (
        <Notice tone="wait" className="mt-s-3">
          {say("request.unverified")}
        </Notice>
      )}
      <div className="max-w-3xl mt-s-4">
        <RequestForm
          listingId={listing.id}
          listedTerms={firm}
          values={actionData?.values ?? { industry, acceptListedTerms: takesTerms ? "yes" : "" }}
          refusal={actionData?.refusal ?? null}
        />
      </div>
    </div>
  );
}
