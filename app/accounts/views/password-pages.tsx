import { Link } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { EntryPage } from "./entry-page.tsx";

interface Refused {
  refusal?: Refusal;
  values?: Record<string, string>;
}

/** Asks for a link to set a new password. */
export function ForgotPasswordPage({ refusal, values }: Refused) {
  const { t } = useTranslation(["accounts", "shell"]);
  return (
    <EntryPage title={t("forgot.title")} lead={t("forgot.lead")}>
      <RefusableForm {...useRefusal(refusal)} values={values} className="grid gap-s-4">
        <InputField
          name="email"
          label={t("sign_in.email")}
          type="email"
          inputMode="email"
          autoComplete="username"
        />
        <p className="acts">
          <SubmitButton label={t("forgot.submit")} busy={t("shell:form.sending")} />
          <Link className="more" to="/sign-in">
            {t("forgot.back")}
          </Link>
        </p>
      </RefusableForm>
    </EntryPage>
  );
}

/** The same answer whether the address has an account or not. */
export function ResetSent({ email, demo }: { email: string; demo: boolean }) {
  const { t } = useTranslation("accounts");
  return (
    <EntryPage title={t("forgot.sent_title")} lead={t("forgot.sent_text", { email })}>
      <p className="acts">
        {demo && (
          <Link className="btn" to={`/demo/mailbox?${new URLSearchParams({ to: email })}`}>
            {t("check_mail.mailbox")}
          </Link>
        )}
        <Link className="btn quiet" to="/sign-in">
          {t("forgot.back")}
        </Link>
      </p>
    </EntryPage>
  );
}

/** Sets the new password with the mailed link. */
export function ResetPasswordPage({ token, refusal }: Refused & { token: string }) {
  const { t } = useTranslation(["accounts", "shell"]);
  const said = useRefusal(refusal);
  const over = refusal?.key === "accounts.link_expired";
  if (!token) {
    return (
      <EntryPage title={t("reset.title")} lead={t("reset.incomplete")}>
        <Link className="btn" to="/forgot-password">
          {t("reset.again")}
        </Link>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t("reset.title")} lead={t("reset.note")}>
      <RefusableForm {...said} values={{}} className="grid gap-s-4">
        <input type="hidden" name="token" value={token} />
        <InputField
          name="password"
          label={t("reset.password")}
          hint={t("sign_up.password_hint")}
          type="password"
          autoComplete="new-password"
        />
        <p className="acts">
          <SubmitButton label={t("reset.submit")} busy={t("shell:form.sending")} />
          {over && (
            <Link className="more" to="/forgot-password">
              {t("reset.again")}
            </Link>
          )}
        </p>
      </RefusableForm>
    </EntryPage>
  );
}

/** A press, not a visit, confirms: mail scanners open links too. */
export function VerifyEmailPage({
  token,
  next,
  refusal,
}: Refused & { token: string; next: string }) {
  const { t } = useTranslation(["accounts", "shell"]);
  const said = useRefusal(refusal);
  if (!token) {
    return (
      <EntryPage title={t("verify.title")} lead={t("verify.incomplete")}>
        <Link className="btn" to="/sign-in">
          {t("check_mail.sign_in")}
        </Link>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t("verify.title")} lead={t("verify.text")}>
      <RefusableForm {...said} values={{}}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={next} />
        <p className="acts">
          <SubmitButton label={t("verify.submit")} busy={t("shell:form.sending")} />
          {refusal && (
            <Link className="more" to="/sign-in">
              {t("check_mail.sign_in")}
            </Link>
          )}
        </p>
      </RefusableForm>
    </EntryPage>
  );
}
