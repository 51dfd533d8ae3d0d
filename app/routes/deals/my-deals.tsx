import { Link } from "react-router";
import { dealsOf } from "#app/deals/deal-rows.server.ts";
import { dealWords } from "#app/deals/deal-words.ts";
import { byUrgency, dealLines } from "#app/deals/load-deal-line.server.ts";
import { sayDealLine } from "#app/deals/say-deal-line.ts";
import { DealRows } from "#app/deals/views/deal-rows.tsx";
import { GradeLegend } from "#app/deals/views/grade-legend.tsx";
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

export const handle = { messages: ["deals", "feedback", "grades"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

const sectionKeys = ["mine", "buying", "selling", "ended"] as const;

/** Deals looked at for whose turn it is; lines of a section until somebody asks for all; the most then. */
const OPEN = 200;
const LINES = 25;
const MOST = 1_000;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { organisationId } = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const whole = new URL(request.url).searchParams.get("all");
  const open = await dealsOf(db, organisationId, false, whole ? MOST : OPEN);
  const ended = await dealsOf(db, organisationId, true, whole === "ended" ? MOST : LINES + 1);
  const { mine, others } = byUrgency(dealLines(open, organisationId, now));
  const t = translator(locale).getFixedT(null, "deals");
  const words = dealWords(t, locale);
  const all = {
    mine,
    buying: others.filter(({ side }) => side === "buyer"),
    selling: others.filter(({ side }) => side === "seller"),
    ended: dealLines(ended, organisationId, now),
  };
  return {
    waiting: mine.length,
    sections: sectionKeys.map((key) => {
      const lines = key === whole ? all[key] : all[key].slice(0, LINES);
      return {
        key,
        rows: lines.map((line) => sayDealLine(line, words, now)),
        more: lines.length < all[key].length,
      };
    }),
    title: t("list.title"),
    reasons: await endReasons(db, { buyerOrganisationId: organisationId }, now),
  };
}

export default function MyDeals({ loaderData }: Route.ComponentProps) {
  const { sections, waiting } = loaderData;
  const { say } = useDealWords();
  const none = sections.every(({ rows }) => rows.length === 0);
  const graded = sections.some(({ rows }) => rows.some(({ grade }) => grade));
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{say("list.title")}</h1>
          {!none && <p className="lead mt-s-1">{say("list.lead", { count: waiting })}</p>}
          <p className="mt-s-1">
            <Link to="/deals/declare">{say("list.declare")}</Link>
          </p>
        </div>
      </div>
      {none && <Nothing />}
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, rows, more }) => (
          <Section key={key} title={say(`list.${key}`)} note={say(`list.${key}_note`)}>
            <DealRows rows={rows} />
            {more && (
              <p className="acts mt-s-2">
                <Link to={`/deals?all=${key}`}>{say("list.all")}</Link>
              </p>
            )}
          </Section>
        ))}
      {graded && <GradeLegend />}
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
