import { Form, Link } from "react-router";
import { useSignature } from "#app/assistance/use-signature.ts";
import { formatDate, formatDateTime, formatVnd, formatVndShort, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { ProposalFacts } from "../page-facts.ts";
import { DecideProposal } from "./decide-proposal.tsx";
import { KpiTable } from "./kpi-table.tsx";
import { proposalMarks } from "./marks.ts";

interface Props {
  proposal: ProposalFacts;
  /** Field -> message of the last attempt to decide. */
  errors: Record<string, string>;
}

/** One proposal, for its writer and for the owner of the problem, with what each can do. */
export function ProposalPage({ proposal, errors }: Props) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const signed = useSignature();
  return (
    <>
      <p className="crumb">
        <Link
          to={
            proposal.side === "owner"
              ? `/market/challenges/${proposal.challenge.id}`
              : `/challenges/${proposal.challenge.id}`
          }
        >
          {pick(proposal.challenge.title, locale)}
        </Link>
      </p>
      <div className="title">
        <div>
          <span className={proposalMarks[proposal.state]}>
            {t(`proposal_states.${proposal.state}`)}
          </span>
          <h1>{t("proposal.title", { name: pick(proposal.organisation.name, locale) })}</h1>
          {proposal.submittedAt && proposal.submittedBy?.onBehalfOf && (
            <p className="sub">
              {t("proposal.sent_at", { date: formatDate(proposal.submittedAt, locale) })},{" "}
              {signed(proposal.submittedBy)}
            </p>
          )}
        </div>
        {proposal.side === "proposer" && <OwnActions proposal={proposal} />}
      </div>
      <Outcome proposal={proposal} />
      <Content proposal={proposal} />
      {proposal.mayDecide && proposal.state === "submitted" && (
        <DecideProposal proposal={proposal} errors={errors} />
      )}
    </>
  );
}

type Only = { proposal: ProposalFacts };

function Outcome({ proposal }: Only) {
  const { t } = useTranslation("challenges");
  const code = useCodeLabel();
  const { state, declineReason, declineNote, dealId } = proposal;
  if (state === "declined" && declineReason) {
    const reason = code("declineReasons", declineReason);
    return (
      <div className="say mt-4">
        <div>
          <p>{t("proposal.declined_because", { reason })}</p>
          {declineNote && <p className="whitespace-pre-line">{declineNote}</p>}
        </div>
      </div>
    );
  }
  if (!dealId) return null;
  return (
    <p className="acts mt-4">
      <Link className="btn" to={`/deals/${dealId}`}>
        {t("proposal.deal")}
      </Link>
    </p>
  );
}

function Content({ proposal }: Only) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const { challenge, priceVnd, listing } = proposal;
  const over =
    priceVnd !== null && challenge.budgetMaxVnd !== null ? priceVnd - challenge.budgetMaxVnd : 0;
  return (
    <>
      <section className="sec">
        <div className="head">
          <h2>{t("proposal.price")}</h2>
          {proposal.submittedAt && (
            <p>{t("proposal.sent_at", { date: formatDateTime(proposal.submittedAt, locale) })}</p>
          )}
        </div>
        <div>
          <p className="text-t-25 font-semibold">
            {priceVnd === null ? t("page.not_stated") : formatVnd(priceVnd, locale)}
          </p>
          {over > 0 && (
            <p className="st wait">
              {t("proposal.over_budget", { amount: formatVndShort(over, locale) })}
            </p>
          )}
          {proposal.durationWeeks !== null && (
            <p>{t("proposal.weeks_value", { count: proposal.durationWeeks })}</p>
          )}
          {listing && (
            <p>
              {t("proposal.listing")}:{" "}
              <Link to={`/listings/${listing.id}`}>{pick(listing.title, locale)}</Link>
            </p>
          )}
        </div>
      </section>
      <section className="sec">
        <div className="head">
          <h2>{t("proposal.commitments")}</h2>
        </div>
        <KpiTable kpis={challenge.kpis} commitments={proposal.commitments} />
      </section>
      {(["approach", "team"] as const).map((part) => (
        <section className="sec" key={part}>
          <div className="head">
            <h2>{t(`proposal.${part}`)}</h2>
          </div>
          <p className="prose whitespace-pre-line">{proposal[part] || t("page.not_stated")}</p>
        </section>
      ))}
    </>
  );
}

function OwnActions({ proposal }: Only) {
  const { t } = useTranslation("challenges");
  return (
    <div className="acts">
      {proposal.mayEdit && (
        <Link className="btn" to={`/market/challenges/${proposal.challenge.id}/propose`}>
          {t("proposal.edit")}
        </Link>
      )}
      {proposal.mayWithdraw && (
        <Form method="post">
          <input type="hidden" name="version" value={proposal.version} />
          <SubmitButton
            name="intent"
            value="withdraw"
            label={t("proposal.withdraw")}
            busy={t("proposal.busy")}
            quiet
          />
        </Form>
      )}
    </div>
  );
}
