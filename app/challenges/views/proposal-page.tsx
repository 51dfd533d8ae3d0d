import { Form, Link } from "react-router";
import type { Signer } from "#app/assistance/signer.ts";
import { useSignature } from "#app/assistance/use-signature.ts";
import { formatDate, formatDateTime, formatVnd, formatVndShort, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Text } from "#app/listings/model.ts";
import { declineReasonCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { Commitment, Kpi, ProposalState } from "../model.ts";
import { KpiTable } from "./kpi-table.tsx";
import { proposalMarks } from "./marks.ts";

export interface ProposalFacts {
  id: string;
  state: ProposalState;
  version: number;
  organisation: { id: string; name: Text; verified: boolean };
  approach: string;
  priceVnd: number | null;
  durationWeeks: number | null;
  commitments: Commitment[];
  team: string;
  listing: { id: string; title: Text } | null;
  declineReason: string | null;
  declineNote: string | null;
  submittedAt: Date | null;
  submittedBy: Signer | null;
  dealId: string | null;
  challenge: {
    id: string;
    version: number;
    title: Text;
    kpis: Kpi[];
    budgetMaxVnd: number | null;
  };
  /** Who looks at it: its writer or the owner of the need. */
  side: "proposer" | "owner";
  mayDecide: boolean;
  mayWithdraw: boolean;
  mayEdit: boolean;
  /** The other proposals still waiting, each of which needs a reason at an award. */
  others: { id: string; name: Text }[];
}

interface Props {
  proposal: ProposalFacts;
  /** Field -> message of the last attempt to decide. */
  errors: Record<string, string>;
}

/** One proposal, for its writer and for the owner of the need, with what each can do. */
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
      </div>
      <Outcome proposal={proposal} />
      <Content proposal={proposal} />
      {proposal.side === "proposer" && <OwnActions proposal={proposal} />}
      {proposal.mayDecide && proposal.state === "submitted" && (
        <Decide proposal={proposal} errors={errors} />
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
    <div className="acts mt-8">
      {proposal.mayEdit && (
        <Link className="btn" to={`/market/challenges/${proposal.challenge.id}/propose`}>
          {t("proposal.edit")}
        </Link>
      )}
      {proposal.mayWithdraw && (
        <Form method="post">
          <input type="hidden" name="_version" value={proposal.version} />
          <SubmitButton
            name="_intent"
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

function Decide({ proposal, errors }: Props) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const count = proposal.others.length;
  return (
    <section className="sec" id="decide">
      <div className="head">
        <h2>{t("proposal.decide")}</h2>
      </div>
      <div>
        <Form method="post" noValidate>
          <input type="hidden" name="_version" value={proposal.version} />
          <input type="hidden" name="_challenge" value={proposal.challenge.version} />
          <p>
            {count > 0 ? t("proposal.accept_note", { count }) : t("proposal.accept_note_alone")}
          </p>
          {proposal.others.map((other) => (
            <Reason
              key={other.id}
              name={`declines.${other.id}`}
              label={t("proposal.reason_for", { name: pick(other.name, locale) })}
              error={errors[`declines.${other.id}`]}
            />
          ))}
          <p className="acts mt-4">
            <SubmitButton
              name="_intent"
              value="accept"
              label={t("proposal.accept")}
              busy={t("proposal.busy")}
            />
          </p>
        </Form>
        <Form method="post" noValidate className="mt-8 border-t border-line pt-6">
          <input type="hidden" name="_version" value={proposal.version} />
          <Reason name="reason" label={t("proposal.reason")} error={errors.reason} />
          <label className="mt-4" htmlFor="f-note">
            {t("proposal.note")}
          </label>
          <span className="hint">{t("proposal.note_hint")}</span>
          <textarea id="f-note" name="note" rows={3} maxLength={1000} />
          <p className="acts mt-4">
            <SubmitButton
              name="_intent"
              value="decline"
              label={t("proposal.decline")}
              busy={t("proposal.busy")}
              quiet
            />
          </p>
        </Form>
      </div>
    </section>
  );
}

function Reason(props: { name: string; label: string; error: string | undefined }) {
  const { t } = useTranslation("challenges");
  const code = useCodeLabel();
  const id = `f-${props.name.replaceAll(".", "-")}`;
  return (
    <div className="mt-3 max-w-[520px]">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        name={props.name}
        defaultValue=""
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.error ? `${id}-error` : undefined}
      >
        <option value="">{t("proposal.choose_reason")}</option>
        {declineReasonCodes.map((reason) => (
          <option key={reason} value={reason}>
            {code("declineReasons", reason)}
          </option>
        ))}
      </select>
      {props.error && (
        <p className="err" id={`${id}-error`} role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}
