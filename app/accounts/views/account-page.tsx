import { Form, Link, useLocation } from "react-router";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { SelectField } from "#app/ui/long-form/choices.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { NewAddress } from "./new-address.tsx";
import { type SessionLine, SessionList } from "./session-list.tsx";

export type AccountIntent = "profile" | "address" | "password";

export interface AccountPageProps {
  name: string;
  email: string;
  locale: string;
  hasPassword: boolean;
  asked: { email: string; expiresAt: Date } | null;
  demo: boolean;
  twoFactorEnabled: boolean;
  secondFactorDue: boolean;
  consents: { document: string; version: string; acceptedAt: Date }[];
  sessions: SessionLine[];
  notice:
    | "saved"
    | "password_saved"
    | "address_asked"
    | "address_saved"
    | "session_ended"
    | "others_ended"
    | "left"
    | "not_a_member"
    | null;
  refused?: { intent: AccountIntent; refusal: Refusal; values: Record<string, string> };
  /** What belongs to the person's organisations; made by its own room. */
  children?: React.ReactNode;
}

/** A person's own page: work, name, address, password, second factor, sessions, consents. */
export function AccountPage(props: AccountPageProps) {
  const { name, email, notice, children } = props;
  const { t } = useTranslation("accounts");
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{t("account.title")}</h1>
          <p className="sub">{t("account.lead", { name, email })}</p>
        </div>
        <Form method="post" action="/sign-out" className="acts" reloadDocument>
          <button className="btn quiet" type="submit">
            {t("account.sign_out")}
          </button>
        </Form>
      </div>
      {notice && (
        <Notice tone={notice === "not_a_member" ? "wait" : "done"} live className="mt-s-3">
          {t(`account.${notice}`)}
        </Notice>
      )}
      {children}
      <Profile {...props} />
      <NewAddress
        {...props}
        refused={props.refused?.intent === "address" ? props.refused : undefined}
      />
      <Password {...props} />
      <SecondFactor {...props} />
      <SessionList sessions={props.sessions} />
      <Consents consents={props.consents} />
    </div>
  );
}

function Profile({ name, locale, refused }: AccountPageProps) {
  const { t } = useTranslation(["accounts", "shell"]);
  const mine = refused?.intent === "profile" ? refused : undefined;
  const options = (["vi", "en"] as const).map((value) => ({
    value,
    label: t(`account.${value}`),
  }));
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("account.profile")}</h2>
        <p>{t("account.profile_note")}</p>
      </div>
      <RefusableForm
        {...useRefusal(mine?.refusal)}
        values={mine?.values ?? { name, locale }}
        className="grid max-w-xl gap-s-4"
      >
        <InputField name="name" label={t("account.name")} autoComplete="name" />
        <SelectField name="locale" label={t("account.language")} options={options} />
        <p className="acts">
          <SubmitButton
            label={t("account.save")}
            busy={t("shell:form.sending")}
            name="intent"
            value="profile"
            quiet
          />
        </p>
      </RefusableForm>
    </section>
  );
}

function Password({ email, hasPassword, notice, refused }: AccountPageProps) {
  const { t } = useTranslation(["accounts", "shell"]);
  const { key } = useLocation();
  const mine = refused?.intent === "password" ? refused : undefined;
  const said = useRefusal(mine?.refusal);
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("account.password")}</h2>
        <p>{t("account.password_note")}</p>
      </div>
      {hasPassword ? (
        <RefusableForm
          // Empty again once the password is changed.
          key={notice === "password_saved" && !refused ? key : "asked"}
          {...said}
          values={{}}
          className="grid max-w-xl gap-s-4"
        >
          <input type="hidden" name="username" value={email} autoComplete="username" />
          <InputField
            name="currentPassword"
            label={t("account.current")}
            type="password"
            autoComplete="current-password"
          />
          <InputField
            name="newPassword"
            label={t("account.new")}
            hint={t("sign_up.password_hint")}
            type="password"
            autoComplete="new-password"
          />
          <p className="acts">
            <SubmitButton
              label={t("account.change")}
              busy={t("shell:form.sending")}
              name="intent"
              value="password"
              quiet
            />
          </p>
        </RefusableForm>
      ) : (
        <p>{t("account.no_password")}</p>
      )}
    </section>
  );
}

function SecondFactor({ twoFactorEnabled, secondFactorDue }: AccountPageProps) {
  const { t } = useTranslation("accounts");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("account.second")}</h2>
        <p>{t("account.second_note")}</p>
      </div>
      <div>
        <p className={twoFactorEnabled ? "st done" : "st off"}>
          {twoFactorEnabled ? t("account.second_on") : t("account.second_off")}
        </p>
        {secondFactorDue && (
          <Notice tone="wait" className="mt-s-2">
            {t("account.second_due")}
          </Notice>
        )}
        <p>
          <Link className="more" to="/account/two-factor">
            {t("account.second_manage")}
          </Link>
        </p>
      </div>
    </section>
  );
}

function Consents({ consents }: Pick<AccountPageProps, "consents">) {
  const { t } = useTranslation("accounts");
  const locale = useLocale();
  const titleOf = (document: string) =>
    document === "terms" ? t("legal.terms.title") : t("legal.privacy.title");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("account.consents")}</h2>
        <p>{t("account.consents_note")}</p>
      </div>
      {consents.length === 0 ? (
        <p>{t("account.consents_none")}</p>
      ) : (
        <ul>
          {consents.map(({ document, version, acceptedAt }) => (
            <li key={`${document}${version}`}>
              {t("account.consent_line", {
                document: titleOf(document),
                version: formatDate(version, locale),
                date: formatDateTime(acceptedAt, locale),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
