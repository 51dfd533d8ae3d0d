import { Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { isPersonaAddress } from "../demo-personas.ts";
import { EntryPage } from "./entry-page.tsx";

export interface NewAddressProps {
  email: string;
  hasPassword: boolean;
  /** The address asked for, while its link works. */
  asked: { email: string; expiresAt: Date } | null;
  demo: boolean;
  refused: { refusal: Refusal; values: Record<string, string> } | undefined;
}

/** Asks for a link at another address; the present one holds until it is opened. */
export function NewAddress(props: NewAddressProps) {
  const { email, hasPassword, asked } = props;
  const { t } = useTranslation("accounts");
  const fixed = isPersonaAddress(email) ? t("new_address.persona") : t("account.no_password");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("new_address.head")}</h2>
        <p>{t("new_address.note")}</p>
      </div>
      {isPersonaAddress(email) || !hasPassword ? (
        <p>{fixed}</p>
      ) : (
        // Once asked, what was typed is not asked again.
        <AskForm key={asked?.expiresAt.getTime()} {...props} />
      )}
    </section>
  );
}

function AskForm({ email, asked, demo, refused }: NewAddressProps) {
  const { t } = useTranslation(["accounts", "shell"]);
  const locale = useLocale();
  return (
    <RefusableForm
      {...useRefusal(refused?.refusal)}
      values={refused?.values}
      className="grid max-w-xl gap-s-4"
    >
      {asked && (
        <Notice tone="wait">
          {t("new_address.asked", {
            email: asked.email,
            until: formatDateTime(asked.expiresAt, locale),
            present: email,
          })}
          {demo && (
            <>
              {" "}
              <Link to={`/demo/mailbox?${new URLSearchParams({ to: asked.email })}`}>
                {t("check_mail.mailbox")}
              </Link>
            </>
          )}
        </Notice>
      )}
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <InputField
        name="email"
        label={t("new_address.email")}
        hint={t("new_address.hint")}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      <InputField
        name="password"
        label={t("account.current")}
        type="password"
        autoComplete="current-password"
      />
      <p className="acts">
        <SubmitButton
          label={t("new_address.ask")}
          busy={t("shell:form.sending")}
          name="intent"
          value="address"
        />
      </p>
    </RefusableForm>
  );
}

interface ConfirmProps {
  present: string;
  /** The address the link leads to; null when the link works no more. */
  next: string | null;
  token: string;
  refusal: Refusal | undefined;
}

/** A press, not a visit, confirms, as with the address of a new account. */
export function ConfirmNewAddressPage({ present, next, token, refusal }: ConfirmProps) {
  const { t } = useTranslation(["accounts", "shell"]);
  const said = useRefusal(refusal);
  const back = (
    <Link className={next ? "more" : "btn"} to="/account">
      {t("new_address.back")}
    </Link>
  );
  if (!next) {
    return (
      <EntryPage title={t("new_address.title")} lead={t("new_address.over", { present })}>
        {back}
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t("new_address.title")} lead={t("new_address.lead", { present, next })}>
      <RefusableForm {...said} values={{}}>
        <input type="hidden" name="token" value={token} />
        <p className="acts">
          <SubmitButton label={t("new_address.confirm")} busy={t("shell:form.sending")} />
          {back}
        </p>
      </RefusableForm>
    </EntryPage>
  );
}
