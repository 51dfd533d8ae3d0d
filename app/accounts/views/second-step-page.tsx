import { Link } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { nextQuery } from "../next-path.ts";
import { EntryPage } from "./entry-page.tsx";

interface Props {
  next: string;
  kind: "totp" | "backup";
  refusal?: Refusal;
}

/** The second step of signing in, by the authenticator's code or by a backup code. */
export function SecondStepPage({ next, kind, refusal }: Props) {
  const { t } = useTranslation(["accounts", "shell"]);
  const said = useRefusal(refusal);
  const quiet = { title: undefined, errors: {} };
  return (
    <EntryPage title={t("two_step.title")} lead={t("two_step.lead")}>
      <RefusableForm {...(kind === "totp" ? said : quiet)} values={{}} className="grid gap-s-4">
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="kind" value="totp" />
        <InputField
          name="code"
          label={t("two_step.code")}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="num"
        />
        <p className="acts">
          <SubmitButton label={t("two_step.submit")} busy={t("shell:form.sending")} />
        </p>
      </RefusableForm>
      <Disclosure className="mt-s-5" open={kind === "backup"} summary={t("two_step.backup_title")}>
        <p className="mb-s-3">{t("two_step.backup_text")}</p>
        <RefusableForm {...(kind === "backup" ? said : quiet)} values={{}} className="grid gap-s-4">
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="kind" value="backup" />
          <InputField
            name="code"
            id="backup-code"
            label={t("two_step.backup_code")}
            autoComplete="off"
          />
          <p className="acts">
            <SubmitButton
              label={t("two_step.backup_submit")}
              busy={t("shell:form.sending")}
              quiet
            />
          </p>
        </RefusableForm>
      </Disclosure>
      <p className="mt-s-4">
        <Link to={`/sign-in${nextQuery(next)}`}>{t("two_step.again")}</Link>
      </p>
    </EntryPage>
  );
}
