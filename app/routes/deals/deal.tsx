import { Link } from "react-router";
import { loadDealPage } from "#app/deals/load-deal-page.server.ts";
import { DealHeading } from "#app/deals/views/deal-heading.tsx";
import { DealLog } from "#app/deals/views/deal-log.tsx";
import {
  ContractSection,
  DisputeSection,
  OfferSection,
  PapersLine,
  RequestSection,
} from "#app/deals/views/deal-sections.tsx";
import { GradeLegend } from "#app/deals/views/grade-legend.tsx";
import { OtherSteps } from "#app/deals/views/other-steps.tsx";
import { PilotSection, ReportSection } from "#app/deals/views/proof-sections.tsx";
import { StageStrip } from "#app/deals/views/stage-strip.tsx";
import { TurnPanel } from "#app/deals/views/turn-panel.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { useRoleNames } from "#app/deals/views/use-role-names.ts";
import { deliveryOnDeal } from "#app/delivery/load-warranty.server.ts";
import { DeliverySection } from "#app/delivery/views/delivery-section.tsx";
import { pick } from "#app/i18n/format.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { replicationsOf } from "#app/outcomes/replication-queries.server.ts";
import { ReplicationList } from "#app/outcomes/views/replication-list.tsx";
import { MilestoneTable } from "#app/payments/views/milestone-table.tsx";
import { MoneySummary } from "#app/payments/views/money-summary.tsx";
import { isId } from "#app/platform/ids.ts";
import { isCompleted } from "#app/reviews/rules.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/deal.ts";

export const handle = {
  messages: ["reviews", "deals", "payments", "delivery", "outcomes", "grades"],
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const page = await loadDealPage({ db, now, actor: member.actor }, params.dealId);
  if (!page) throw notFound();
  const delivery = page.money?.milestones.length ? await deliveryOnDeal(db, page.id, now) : null;
  const sent = new URL(request.url).searchParams.has("sent");
  const replications =
    page.sight === "city" ? null : await replicationsOf(db, member.actor, page.id);
  const title = `${page.code}. ${pick(page.title, locale)}`;
  return { title, page, delivery, replications, now, sent };
}

export default function Deal({ loaderData }: Route.ComponentProps) {
  const { page, now, sent } = loaderData;
  const { say, short } = useDealWords();
  const roles = useRoleNames(page.words);
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={listOf[page.sight]}>{say("list.title")}</Link> / {page.code}
      </p>
      <DealHeading page={page} />
      {sent && (
        <Notice tone="done" live className="mt-s-3">
          {say("request.sent", { party: short(page, "seller") })}
        </Notice>
      )}
      <TurnPanel page={page} now={now} />
      <StageStrip page={page} />
      <PapersLine page={page} />
      {page.state === "negotiating" && <OfferSection page={page} />}
      <Money page={page} now={now} />
      {loaderData.delivery && (
        <DeliverySection dealId={page.id} delivery={loaderData.delivery} now={now} roles={roles} />
      )}
      <ContractSection page={page} />
      {page.state !== "negotiating" && <OfferSection page={page} />}
      <DisputeSection page={page} />
      <ReportSection page={page} now={now} />
      <ReplicationSection page={page} replications={loaderData.replications} />
      <ReviewSection page={page} />
      {page.pilot && <PilotSection pilot={page.pilot} dealId={page.id} />}
      <RequestSection page={page} />
      <Section id="log" title={say("log.title")} note={say("log.note")}>
        <DealLog deal={page} lines={page.log} />
        {(page.grade || page.log.some(({ grade }) => grade)) && <GradeLegend />}
      </Section>
      <OtherSteps page={page} />
    </div>
  );
}

/** Where the reader's own list of deals is. */
const listOf = { party: "/deals", operator: "/operator/deals", city: "/city/records" } as const;

type Loaded = Route.ComponentProps["loaderData"];

/** One side's word alone: nothing follows from it yet. */
const isUnattested = (page: Loaded["page"]) => page.offers?.latest.state === "declared";

/** What the two sides say of each other once the work is over. */
function ReviewSection({ page }: Pick<Loaded, "page">) {
  const { t } = useTranslation("reviews");
  if (page.sight !== "party" || !isCompleted(page.state) || isUnattested(page)) return null;
  return (
    <Section id="review" title={t("read")} note={t("lead")}>
      <p className="acts">
        <Link className="btn quiet" to={`/deals/${page.id}/review`}>
          {t("write")}
        </Link>
      </p>
    </Section>
  );
}

/** The same at new sites: offered once something is delivered, shown wherever there is a link. */
function ReplicationSection({ page, replications }: Pick<Loaded, "page" | "replications">) {
  const { t } = useTranslation("outcomes");
  if (!replications || isUnattested(page)) return null;
  const { repeats, known, others, mayBegin, candidates } = replications;
  const linked = repeats !== null || known.length + others > 0;
  if (!linked && !mayBegin && candidates.length === 0) return null;
  return (
    <Section
      id="replications"
      title={t("replication.title")}
      note={mayBegin ? t("replication.begin_note") : null}
    >
      <ReplicationList found={replications} wards={{}} />
      {(mayBegin || candidates.length > 0) && (
        <p className="acts mt-s-3">
          <Link className="btn quiet" to={`/deals/${page.id}/replications`}>
            {t(mayBegin ? "replication.begin" : "replication.link_title")}
          </Link>
        </p>
      )}
    </Section>
  );
}

function Money({ page, now }: Pick<Loaded, "page" | "now">) {
  const { money } = page;
  const { say, short } = useDealWords();
  if (!money || money.milestones.length === 0) return null;
  const deal = {
    dealId: page.id,
    dealState: page.state,
    disputed: page.disputed,
    standing: page.side ?? ("operator" as const),
  };
  return (
    <Section id="money" title={say("money.title")} note={say("money.note")}>
      <MilestoneTable
        money={money}
        deal={deal}
        buyer={short(page, "buyer")}
        seller={short(page, "seller")}
        now={now}
      />
      <MoneySummary money={money} />
    </Section>
  );
}
