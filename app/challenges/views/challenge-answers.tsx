import { Link } from "react-router";
import { formatDate, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { ChallengeFacts, VisitorFacts } from "../page-facts.ts";
import { useBudget } from "./budget.ts";

interface Props {
  challenge: ChallengeFacts;
  visitor: VisitorFacts;
}

/** What is needed, by whom, for how much, until when, and how to answer. */
export function Answers({ challenge, visitor }: Props) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const budget = useBudget();
  const { content, owner } = challenge;
  const who = (
    <>
      <Link to={`/organisations/${owner.id}`}>
        <strong>{pick(owner.name, locale)}</strong>
      </Link>
      , {owner.verified ? t("page.verified") : t("page.unverified")}.
      {challenge.place && ` ${challenge.place[locale]}.`}
    </>
  );
  const rows = [
    { question: t("page.q_need"), answer: pick(content.summary, locale) },
    { question: t("page.q_who"), answer: who },
    {
      question: t("page.q_money"),
      answer: <span className="big">{budget(content.budget)}</span>,
    },
    { question: t("page.q_when"), answer: <Deadline challenge={challenge} /> },
    { question: t("page.q_how"), answer: <How challenge={challenge} visitor={visitor} /> },
  ];
  return (
    <dl className="qa mt-6">
      {rows.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

function Deadline({ challenge }: Pick<Props, "challenge">) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const { deadline } = challenge.content;
  const days = challenge.daysLeft;
  if (deadline === null || days === null) return <>{t("page.no_deadline")}</>;
  const left =
    days > 0 ? t("page.days_left", { count: days }) : t(days === 0 ? "page.last_day" : "page.over");
  const mark = days < 0 ? "st off" : days < 3 ? "st urgent" : "st wait";
  return (
    <span className="acts">
      <span className="big">{t("page.until", { date: formatDate(deadline, locale) })}</span>
      <span className={mark}>{left}</span>
    </span>
  );
}

/** Seen by its owner and by the reviewer only. */
const unpublished = new Set<ChallengeFacts["state"]>(["draft", "in_review", "changes_requested"]);

function How({ challenge, visitor }: Props) {
  const { t } = useTranslation("challenges");
  const count = challenge.proposals;
  const sent = count > 0 ? t("page.sent_count", { count }) : "";
  if (visitor.ownsIt) {
    return (
      <>
        {t("page.own")} <Link to={`/market/challenges/${challenge.id}`}>{t("page.manage")}</Link>
      </>
    );
  }
  if (visitor.proposalId) {
    return (
      <p className="acts">
        <Link className="btn quiet" to={`/market/proposals/${visitor.proposalId}`}>
          {t("page.my_proposal")}
        </Link>
      </p>
    );
  }
  if (unpublished.has(challenge.state)) return <>{t("page.not_yet")}</>;
  if (!challenge.open) return <>{t("page.closed_note")}</>;
  if (visitor.signedIn && !visitor.mayPropose) return <>{t("page.cannot")}</>;
  return (
    <>
      <p className="acts">
        <Link className="btn" to={`/market/challenges/${challenge.id}/propose`}>
          {t("page.propose")}
        </Link>
        <a className="btn quiet" href="#questions">
          {t("page.ask_label")}
        </a>
      </p>
      <p className="sub mt-2">
        {t("page.propose_note")} {sent}
      </p>
    </>
  );
}
