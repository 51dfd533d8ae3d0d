import { Form } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { declineReasonCodes } from "#app/taxonomy/decline-reasons.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { ProposalFacts } from "../page-facts.ts";

interface Props {
  proposal: ProposalFacts;
  /** Field -> message of the last attempt to decide. */
  errors: Record<string, string>;
}

/** The owner's two forms: accept, with a reason for each other proposal, or decline. */
export function DecideProposal({ proposal, errors }: Props) {
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
          <input type="hidden" name="version" value={proposal.version} />
          <input type="hidden" name="challengeVersion" value={proposal.challenge.version} />
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
              name="intent"
              value="accept"
              label={t("proposal.accept")}
              busy={t("proposal.busy")}
            />
          </p>
        </Form>
        <Form method="post" noValidate className="mt-8 border-t border-line pt-6">
          <input type="hidden" name="version" value={proposal.version} />
          <Reason name="reason" label={t("proposal.reason")} error={errors.reason} />
          <div className="entry mt-4">
            <label htmlFor="f-note">{t("proposal.note")}</label>
            <span className="hint">{t("proposal.note_hint")}</span>
            <textarea id="f-note" name="note" rows={3} maxLength={1000} />
          </div>
          <p className="acts mt-4">
            <SubmitButton
              name="intent"
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
    <div className="entry mt-3 max-w-[520px]">
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
      <FieldError id={`${id}-error`} text={props.error} />
    </div>
  );
}
