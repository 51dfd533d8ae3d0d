import { Link } from "react-router";
import { bindWords, formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import type { VerificationState } from "../model.ts";
import { OrganisationFacts, type OrganisationFactsProps } from "./organisation-facts.tsx";
import { type TrailLine, VerificationTrail } from "./verification-trail.tsx";

interface Props {
  organisationId: string;
  name: string;
  facts: OrganisationFactsProps;
  about: string;
  phone: string | null;
  verification: VerificationState;
  /** Since when it stands so. */
  since: Date;
  contacts: { name: string; email: string }[];
  trail: TrailLine[];
  mayDecide: boolean;
  /** Address an open invitation went to, where nobody belongs to the organisation yet. */
  invited: string | null;
  /** Which of the two forms was refused. */
  refusedForm?: "decision" | "owner";
  refusal?: Refusal;
  values?: Record<string, string>;
}

/** One organisation for the operator: what it says of itself, the decision, and what was decided before. */
export function DecisionPage(props: Props) {
  const { organisationId, name, facts, about, phone, verification, since, contacts, trail } = props;
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const key = verification === "pending" ? "waiting" : verification;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator/organisations">{t("decide.crumb")}</Link>
      </p>
      <div className="title">
        <h1>{bindWords(name)}</h1>
        <p className="acts">
          <Link className="btn quiet" to={`/organisations/${organisationId}`}>
            {t("decide.public")}
          </Link>
        </p>
      </div>
      <p className="lead mt-s-3">{t(`decide.${key}`, { date: formatDate(since, locale) })}</p>
      <section className="sec">
        <div className="head">
          <h2>{t("decide.facts")}</h2>
        </div>
        <div>
          <OrganisationFacts {...facts} />
          <p className="mt-s-3 whitespace-pre-line">{about}</p>
        </div>
      </section>
      <section className="sec">
        <div className="head">
          <h2>{t("decide.contact")}</h2>
        </div>
        <div>
          <ul>
            {contacts.map((contact) => (
              <li key={contact.email}>
                {contact.name}, <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </li>
            ))}
            {phone && <li>{phone}</li>}
          </ul>
          {contacts.length === 0 && <FirstOwner {...props} />}
        </div>
      </section>
      <Decision {...props} />
      <section className="sec">
        <div className="head">
          <h2>{t("trail.title")}</h2>
          <p>{t("trail.note")}</p>
        </div>
        {trail.length > 0 ? <VerificationTrail trail={trail} /> : <p>{t("trail.none")}</p>}
      </section>
    </div>
  );
}

function FirstOwner({ invited, mayDecide, refusedForm, refusal, values }: Props) {
  const { t } = useTranslation(["organisations", "shell"]);
  const said = useRefusal(refusedForm === "owner" ? refusal : undefined);
  return (
    <>
      <p>{invited ? t("decide.owner_invited", { email: invited }) : t("decide.no_members")}</p>
      {!invited && mayDecide && (
        <RefusableForm {...said} values={values ?? {}} className="mt-s-3 grid max-w-xl gap-s-4">
          <InputField
            name="email"
            label={t("field.email")}
            type="email"
            inputMode="email"
            autoComplete="off"
          />
          <p className="acts">
            <SubmitButton
              label={t("decide.invite_owner")}
              busy={t("shell:form.sending")}
              name="intent"
              value="owner"
              quiet
            />
          </p>
        </RefusableForm>
      )}
    </>
  );
}

function Decision({ verification, mayDecide, refusedForm, refusal, values }: Props) {
  const { t } = useTranslation(["organisations", "shell"]);
  const said = useRefusal(refusedForm === "owner" ? undefined : refusal);
  const busy = t("shell:form.sending");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("decide.head")}</h2>
        <p>{t("decide.note")}</p>
      </div>
      {mayDecide ? (
        <RefusableForm {...said} values={values ?? {}} className="grid max-w-2xl gap-s-4">
          <input type="hidden" name="from" value={verification} />
          <TextField
            name="reason"
            label={t("decide.reason")}
            hint={t("decide.reason_hint")}
            max={2000}
            rows={4}
          />
          <p className="acts">
            {verification !== "verified" && (
              <SubmitButton label={t("decide.verify")} busy={busy} name="to" value="verified" />
            )}
            {verification === "pending" && (
              <SubmitButton
                label={t("decide.reject")}
                busy={busy}
                name="to"
                value="rejected"
                quiet
              />
            )}
            {verification === "verified" && (
              <SubmitButton
                label={t("decide.withdraw")}
                busy={busy}
                name="to"
                value="rejected"
                quiet
              />
            )}
          </p>
        </RefusableForm>
      ) : (
        <p>{t("decide.not_manager")}</p>
      )}
    </section>
  );
}
