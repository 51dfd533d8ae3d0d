import { Link } from "react-router";
import { dealsOf } from "#app/deals/deal-lists.server.ts";
import { byUrgency, dealLines } from "#app/deals/load-deal-line.server.ts";
import { DealRows } from "#app/deals/views/deal-rows.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { endReasons } from "#app/feedback/queries.server.ts";
import { ReasonSummary } from "#app/feedback/views/reason-summary.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireMember } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/my-deals.ts";

export const handle = { messages: ["deals", "feedback"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const { organisationId } = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const open = await dealsOf(db, organisationId, false);
  const ended = await dealsOf(db, organisationId, true, 50);
  return {
    title: translator(locale).getFixedT(null, "deals")("list.title"),
    now,
    reasons: await endReasons(db, { buyerOrganisationId: organisationId }, now),
    ...byUrgency(await dealLines(db, open, organisationId, now)),
    ended: await dealLines(db, ended, organisationId, now),
  };
}

export default function MyDeals({ loaderData }: Route.ComponentProps) {
  const { mine, others, ended, now } = loaderData;
  const { say } = useDealWords();
  const asBuyer = others.filter(({ side }) => side === "buyer");
  const asSeller = others.filter(({ side }) => side === "seller");
  const sections = [
    { key: "mine", lines: mine },
    { key: "buying", lines: asBuyer },
    { key: "selling", lines: asSeller },
    { key: "ended", lines: ended },
  ];
  const none = sections.every(({ lines }) => lines.length === 0);
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{say("list.title")}</h1>
          {!none && <p className="lead mt-s-1">{say("list.lead", { count: mine.length })}</p>}
          <p className="mt-s-1">
            <Link to="/deals/declare">{say("list.declare")}</Link>
          </p>
        </div>
      </div>
      {none && <Nothing />}
      {sections
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <Section key={key} title={say(`list.${key}`)} note={say(`list.${key}_note`)}>
            <DealRows lines={lines} now={now} />
          </Section>
        ))}
      <ReasonSummary summary={loaderData.reasons} />
    </div>
  );
}

function Nothing() {
  const { say } = useDealWords();
  return (
    <EmptyState
      title={say("list.lead_none")}
      actions={
        <>
          <ButtonLink to="/search">{say("list.find")}</ButtonLink>
          <ButtonLink quiet to="/market/challenges/new">
            {say("list.state_problem")}
          </ButtonLink>
        </>
      }
    >
      {say("list.empty")}
    </EmptyState>
  );
}
