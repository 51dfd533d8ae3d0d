import { Form, Link } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { DemoPersona } from "../demo-personas.ts";
import { nextQuery } from "../next-path.ts";

export interface Persona {
  key: string;
  kind: DemoPersona["kind"];
  name: string;
  organisation: { vi: string; en: string | null };
}

interface Props {
  /** Null outside the demo. */
  personas: Persona[] | null;
  next: string;
  notice: "verified" | "reset" | "signed_out" | "unsaved" | "kept" | null;
  refusal?: Refusal;
  values?: Record<string, string>;
}

/** Sign-in; in the demo its people come first, one click each. */
export function SignInPage({ personas, next, notice, refusal, values }: Props) {
  const { t } = useTranslation("accounts");
  return (
    <div className="wrap">
      <div className="title">
        <h1>{personas ? t("demo.title") : t("sign_in.title")}</h1>
      </div>
      {notice && (
        <Notice tone="done" className="mt-s-4">
          {t(`sign_in.${notice}`)}
        </Notice>
      )}
      {personas && <DemoPeople personas={personas} next={next} />}
      <section className="sec" aria-labelledby="own">
        <div className="head">
          <h2 id="own">{t("sign_in.own")}</h2>
          <p>{t("sign_in.own_note")}</p>
        </div>
        <div className="max-w-xl">
          <SignInForm next={next} refusal={refusal} values={values} />
        </div>
      </section>
    </div>
  );
}

function SignInForm({ next, refusal, values }: Pick<Props, "next" | "refusal" | "values">) {
  const { t } = useTranslation(["accounts", "shell"]);
  return (
    <>
      <RefusableForm {...useRefusal(refusal)} values={values} className="grid gap-s-4">
        <input type="hidden" name="next" value={next} />
        <InputField
          name="email"
          label={t("sign_in.email")}
          type="email"
          inputMode="email"
          autoComplete="username"
        />
        <InputField
          name="password"
          label={t("sign_in.password")}
          type="password"
          autoComplete="current-password"
        />
        <p className="acts">
          <SubmitButton label={t("sign_in.submit")} busy={t("shell:form.sending")} />
          <Link className="more" to="/forgot-password">
            {t("sign_in.forgot")}
          </Link>
        </p>
      </RefusableForm>
      <p className="mt-s-4">
        {t("sign_in.no_account")}{" "}
        <Link to={`/sign-up${nextQuery(next)}`}>{t("sign_in.sign_up")}</Link>
      </p>
    </>
  );
}

function DemoPeople({ personas, next }: { personas: Persona[]; next: string }) {
  const { t } = useTranslation("accounts");
  const locale = useLocale();
  return (
    <>
      <p className="lead">{personas.length > 0 ? t("demo.lead") : t("demo.none")}</p>
      <p className="mb-s-4">
        <a className="more" href="#own">
          {t("demo.own")}
        </a>
      </p>
      <Form method="post" action="/demo/sign-in" reloadDocument>
        <input type="hidden" name="next" value={next} />
        <ul className="rows">
          {personas.map(({ key, kind, name, organisation }) => (
            <li key={key} className="split flex-wrap">
              <div>
                <p>
                  <strong>{name}</strong>
                </p>
                <p className="sub">{pick(organisation, locale)}</p>
                <p>{t(`demo.tasks.${kind}`)}</p>
              </div>
              <button className="btn quiet" type="submit" name="persona" value={key}>
                {t("demo.be", { name })}
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </>
  );
}
