import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { useContractWords } from "./use-contract-words.ts";

interface Props {
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
}

const fields = [
  ["address", "street-address"],
  ["representative", "name"],
  ["positionVi", "organization-title"],
  ["positionEn", "off"],
  ["authorisation", "off"],
] as const;

/** Address and representative, as NDAs and contracts print them. */
export function IdentityForm({ values, refusal }: Props) {
  const { say } = useContractWords();
  const said = useRefusal(refusal);
  const labels = Object.fromEntries(fields.map(([name]) => [name, say(`identity.${name}`)]));
  return (
    <RefusableForm {...said} labels={labels} values={values} className="grid max-w-xl gap-s-4">
      {fields.map(([name, autoComplete]) => (
        <InputField
          key={name}
          name={name}
          label={say(`identity.${name}`)}
          hint={name === "authorisation" ? say("identity.authorisation_hint") : undefined}
          autoComplete={autoComplete}
        />
      ))}
      <p className="acts">
        <SubmitButton label={say("identity.save")} busy={say("sending")} />
      </p>
    </RefusableForm>
  );
}
