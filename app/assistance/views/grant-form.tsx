import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { assistanceScopes, CONSENT_VERSION, LONGEST_DAYS } from "../model.ts";

interface Props {
  answer: { refusal: Refusal; values: unknown } | undefined;
}

/** Asks for help: with what, until when, and the consent. */
export function GrantForm({ answer }: Props) {
  const { t } = useTranslation("assistance");
  return (
    <RefusableForm
      className="max-w-3xl mt-s-4"
      {...useRefusal(answer?.refusal)}
      values={answer?.values ?? {}}
    >
      <input type="hidden" name="intent" value="grant" />
      <Choices
        name="scopes"
        label={t("scopes")}
        several
        options={assistanceScopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      />
      <InputField
        name="endsOn"
        type="date"
        label={t("ends")}
        hint={t("ends_hint", { days: LONGEST_DAYS })}
      />
      <Choices
        name="agree"
        label={t("never")}
        several
        options={[
          { value: "yes", label: t("consent", { date: formatDate(CONSENT_VERSION, useLocale()) }) },
        ]}
      />
      <p className="acts mt-s-3">
        <SubmitButton label={t("send")} busy={t("sending")} />
      </p>
    </RefusableForm>
  );
}
