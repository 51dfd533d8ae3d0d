import { data, redirect } from "react-router";
import { loadOffers } from "#app/deals/load-offers.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { OffersTurn } from "#app/deals/views/offer-actions.tsx";
import { OfferDifference } from "#app/deals/views/offer-difference.tsx";
import { OfferVersions, SheetWithThreads } from "#app/deals/views/offer-versions.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { useRoleNames } from "#app/deals/views/use-role-names.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { commentOnTerm } from "#app/negotiation/comment-on-term.server.ts";
import { forecastOf } from "#app/negotiation/forecast.ts";
import { commentsOf } from "#app/negotiation/queries.server.ts";
import { ForecastTable } from "#app/negotiation/views/forecast-table.tsx";
import { TermThread } from "#app/negotiation/views/term-thread.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/offers.ts";

export const handle = { messages: ["deals", "negotiation"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

/** States in which comments are still taken. */
const spokenAbout = ["negotiating", "agreed"];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const asked = new URL(request.url).searchParams.get("number");
  const wanted = asked === null ? null : /^\d{1,4}$/.test(asked) ? Number(asked) : -1;
  const page = await loadOffers({ db, now, actor: member.actor }, params.dealId, wanted);
  if (!page.ok) throw page.refusal.status === 404 ? notFound() : forbidden();
  const { deal, shown, terms } = page.value;
  return {
    ...page.value,
    now,
    title: translator(locale).getFixedT(null, "deals")("offers.page_title", { code: deal.code }),
    comments: await commentsOf(db, deal.id),
    forecast: forecastOf(terms, localDay(shown.offeredAt)),
    mayWrite: deal.side !== null && spokenAbout.includes(deal.state),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const values = nestForm(await formOf(request));
  const ctx = { ...ctxOf(context), actor: member.actor };
  const done = await commentOnTerm(ctx, { dealId: params.dealId, values });
  if (done.ok) {
    const { number, term } = values;
    throw redirect(`/deals/${params.dealId}/offers?number=${number}#term-${term}`, 303);
  }
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.status === 403) throw forbidden();
  const sent = { term: String(values.term ?? ""), body: String(values.body ?? "") };
  return data({ ...sent, refusal: done.refusal }, { status: done.refusal.status });
}

export default function Offers({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, shown, offers, previous, difference, comments, mayWrite } = loaderData;
  const { say, short } = useDealWords();
  const roles = useRoleNames(deal.words);
  const { t } = useTranslation("negotiation");
  const thread = (term: string, name: string) => (
    <TermThread
      term={term}
      name={name}
      number={shown.number}
      comments={comments.filter((comment) => comment.term === term)}
      party={(side) => short(deal, side)}
      mayWrite={mayWrite}
      sent={actionData?.term === term ? actionData : null}
    />
  );
  return (
    <div className="wrap">
      <SubpageHeading deal={deal} title={say("offers.page_heading")} />
      <OffersTurn page={loaderData} now={loaderData.now} />
      <OfferVersions deal={deal} offers={offers} shown={shown.number} />
      {previous && difference && (
        <Section title={say("offers.title_changes", { number: shown.number })}>
          <OfferDifference deal={deal} previous={previous} latest={shown} difference={difference} />
        </Section>
      )}
      <Section
        title={say("offers.title_open", { number: shown.number })}
        note={mayWrite ? t("comments.note") : null}
      >
        <SheetWithThreads
          rows={shown.rows}
          spoken={new Set([...comments.map(({ term }) => term), actionData?.term ?? ""])}
          thread={thread}
        />
      </Section>
      <Section title={t("forecast.title")} note={t("forecast.lead")}>
        <ForecastTable forecast={loaderData.forecast} roles={roles} />
      </Section>
    </div>
  );
}
