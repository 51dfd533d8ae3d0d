import { Link } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** What the person needs on the screen until the first code was entered; sent along, never stored. */
export interface SetupOnScreen {
  /** Picture of the `otpauth` address, as a data address. */
  picture: string;
  secret: string;
  backupCodes: string[];
  /** The same, packed for the form that confirms. */
  packed: string;
}

interface Props {
  on: boolean;
  /** Staff cannot turn it off. */
  required: boolean;
  due: boolean;
  hasPassword: boolean;
  next: string;
  notice: "on" | "off" | null;
  setup?: SetupOnScreen;
  refusal?: Refusal;
}

/** Turning the second factor on in three steps, or off. */
export function SecondFactorPage(props: Props) {
  const { on, required, due, hasPassword, notice, setup } = props;
  const { t } = useTranslation("accounts");
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/account">{t("second.back")}</Link>
      </p>
      <div className="title">
        <h1>{t("second.title")}</h1>
      </div>
      {notice && (
        <Notice tone="done" className="mt-s-3">
          {t(`second.${notice}`)}
        </Notice>
      )}
      <p className="lead mt-s-3 max-w-[60ch]">{on ? t("second.lead_on") : t("second.lead_off")}</p>
      {due && (
        <Notice tone="wait" className="mt-s-3">
          {t("second.due")}
        </Notice>
      )}
      {!hasPassword && (
        <Notice tone="done" className="mt-s-3">
          {t("second.no_password")}
        </Notice>
      )}
      {hasPassword && !on && !setup && <Begin {...props} />}
      {hasPassword && !on && setup && <Confirm {...props} setup={setup} />}
      {hasPassword && on && (required ? <p>{t("second.required")}</p> : <End {...props} />)}
    </div>
  );
}

function Begin({ refusal, next }: Props) {
  const { t } = useTranslation("accounts");
  return (
    <PasswordStep
      title={t("second.begin_head")}
      button={t("second.begin")}
      intent="begin"
      refusal={refusal}
      next={next}
    />
  );
}

function End({ refusal, next }: Props) {
  const { t } = useTranslation("accounts");
  return (
    <PasswordStep
      title={t("second.end_head")}
      button={t("second.end")}
      intent="end"
      refusal={refusal}
      next={next}
    />
  );
}

interface StepProps {
  title: string;
  button: string;
  intent: string;
  refusal?: Refusal;
  next: string;
}

function PasswordStep({ title, button, intent, refusal, next }: StepProps) {
  const { t } = useTranslation(["accounts", "shell"]);
  return (
    <section className="sec">
      <div className="head">
        <h2>{title}</h2>
      </div>
      <RefusableForm
        {...useRefusal(refusal)}
        values={{}}
        className="grid max-w-xl content-start gap-s-4"
      >
        <input type="hidden" name="next" value={next} />
        <InputField
          name="password"
          label={t("second.password")}
          type="password"
          autoComplete="current-password"
        />
        <p className="acts">
          <SubmitButton
            label={button}
            busy={t("shell:form.sending")}
            name="intent"
            value={intent}
          />
        </p>
      </RefusableForm>
    </section>
  );
}

function Confirm({ setup, refusal, next }: Props & { setup: SetupOnScreen }) {
  const { t } = useTranslation(["accounts", "shell"]);
  return (
    <>
      <section className="sec">
        <div className="head">
          <h2>{t("second.scan_head")}</h2>
          <p>{t("second.scan_text")}</p>
        </div>
        <div>
          <img
            className="bg-white p-s-2"
            src={setup.picture}
            alt={t("second.qr")}
            width={220}
            height={220}
          />
          <p className="mt-s-3">
            {t("second.secret")}: <code className="break-all">{setup.secret}</code>
          </p>
        </div>
      </section>
      <section className="sec">
        <div className="head">
          <h2>{t("second.codes_head")}</h2>
          <p>{t("second.codes_text")}</p>
        </div>
        <ul className="grid grid-cols-2 gap-s-2 sm:grid-cols-5">
          {setup.backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </section>
      <section className="sec">
        <div className="head">
          <h2>{t("second.confirm_head")}</h2>
        </div>
        <RefusableForm
          {...useRefusal(refusal)}
          values={{}}
          className="grid max-w-xl content-start gap-s-4"
        >
          <input type="hidden" name="setup" value={setup.packed} />
          <input type="hidden" name="next" value={next} />
          <InputField
            name="code"
            label={t("second.code")}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="num"
          />
          <p className="acts">
            <SubmitButton
              label={t("second.confirm")}
              busy={t("shell:form.sending")}
              name="intent"
              value="confirm"
            />
          </p>
        </RefusableForm>
      </section>
    </>
  );
}
