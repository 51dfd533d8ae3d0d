import { Link } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { fieldId, useFormError, useFormValue } from "#app/ui/long-form/form-state.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { nextQuery } from "../next-path.ts";
import { EntryPage } from "./entry-page.tsx";

interface Props {
  next: string;
  refusal?: Refusal;
  values?: Record<string, string>;
}

export function SignUpPage({ next, refusal, values }: Props) {
  const { t } = useTranslation(["accounts", "shell"]);
  return (
    <EntryPage title={t("sign_up.title")} lead={t("sign_up.lead")}>
      <RefusableForm {...useRefusal(refusal)} values={values} className="grid gap-s-4">
        <input type="hidden" name="next" value={next} />
        <InputField name="name" label={t("sign_up.name")} autoComplete="name" />
        <InputField
          name="email"
          label={t("sign_up.email")}
          hint={t("sign_up.email_hint")}
          type="email"
          inputMode="email"
          autoComplete="username"
        />
        <InputField
          name="password"
          label={t("sign_up.password")}
          hint={t("sign_up.password_hint")}
          type="password"
          autoComplete="new-password"
        />
        <ConsentTick />
        <p className="acts">
          <SubmitButton label={t("sign_up.submit")} busy={t("shell:form.sending")} />
        </p>
      </RefusableForm>
      <p className="mt-s-4">
        {t("sign_up.have")} <Link to={`/sign-in${nextQuery(next)}`}>{t("sign_up.sign_in")}</Link>
      </p>
    </EntryPage>
  );
}

function ConsentTick() {
  const { t } = useTranslation("accounts");
  const error = useFormError("consent");
  const ticked = useFormValue("consent") === "yes";
  const id = fieldId("consent");
  return (
    <div>
      <label className="tick">
        <input
          type="checkbox"
          id={id}
          name="consent"
          value="yes"
          defaultChecked={ticked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>
          {t("sign_up.consent_before")}{" "}
          <a href="/legal/terms" target="_blank" rel="noreferrer">
            {t("sign_up.terms")}
          </a>{" "}
          {t("sign_up.consent_between")}{" "}
          <a href="/legal/privacy" target="_blank" rel="noreferrer">
            {t("sign_up.privacy")}
          </a>
        </span>
      </label>
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}

/** After signing up: what to do next is in the mail. */
export function CheckMail({ email, demo }: { email: string; demo: boolean }) {
  const { t } = useTranslation("accounts");
  return (
    <EntryPage title={t("check_mail.title")} lead={t("check_mail.text", { email })}>
      <p>{t("check_mail.nothing")}</p>
      <p className="acts mt-s-4">
        {demo && (
          <Link className="btn" to={`/demo/mailbox?${new URLSearchParams({ to: email })}`}>
            {t("check_mail.mailbox")}
          </Link>
        )}
        <Link className="btn quiet" to="/sign-in">
          {t("check_mail.sign_in")}
        </Link>
      </p>
    </EntryPage>
  );
}
