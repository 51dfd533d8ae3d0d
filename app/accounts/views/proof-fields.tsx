import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";

interface Props {
  /** The person has an authenticator, whose code does as well as the password. */
  twoFactor: boolean;
  /** What people of the demo use; null outside a demo. */
  demoPassword: string | null;
}

/**
 * Asks, within a form that binds the organisation, for what `reauthenticate` checks. The form's value of
 * `method` says what is chosen at first.
 */
export function ProofFields({ twoFactor, demoPassword }: Props) {
  const { t } = useTranslation("proof");
  return (
    <>
      {twoFactor && (
        <>
          <Choices
            name="method"
            label={t("method")}
            options={(["totp", "password"] as const).map((value) => ({
              value,
              label: t(`methods.${value}`),
            }))}
          />
          <InputField
            name="code"
            label={t("code")}
            hint={t("code_hint")}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
        </>
      )}
      <InputField
        name="password"
        type="password"
        label={t("password")}
        hint={demoPassword ? t("demo_password", { password: demoPassword }) : undefined}
        autoComplete="current-password"
      />
    </>
  );
}
