import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { useFormValue } from "#app/ui/long-form/form-state.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { registrableKinds } from "../model.ts";
import { OrganisationFields, type PlaceOptions, useFieldLabels } from "./organisation-fields.tsx";

interface Props {
  places: PlaceOptions;
  values: Record<string, string>;
  refusal?: Refusal;
}

/** Registers an organisation; whoever does becomes its owner. */
export function RegisterPage({ places, values, refusal }: Props) {
  const { t } = useTranslation(["organisations", "codes", "shell"]);
  const kinds = registrableKinds.map((kind) => ({
    value: kind,
    label: t.say(codeKey("organisationKinds", kind)),
  }));
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("register.title")}</h1>
      </div>
      <p className="lead mt-s-3 max-w-[60ch]">{t("register.lead")}</p>
      <RefusableForm
        {...useRefusal(refusal)}
        values={values}
        labels={useFieldLabels()}
        className="mt-s-4"
      >
        {/* The first submit button is what the Enter key presses. */}
        <button className="vh" type="submit" tabIndex={-1} aria-hidden="true" />
        <OrganisationFields
          places={places}
          first={<Choices name="kind" label={t("field.kind")} options={kinds} />}
          last={<SignatoryTick />}
        />
        <p className="finish mt-s-5">
          <SubmitButton label={t("register.submit")} busy={t("shell:form.sending")} />
        </p>
      </RefusableForm>
    </div>
  );
}

function SignatoryTick() {
  const { t } = useTranslation("organisations");
  const ticked = useFormValue("signatory") === "yes";
  return (
    <label className="tick">
      <input type="checkbox" name="signatory" value="yes" defaultChecked={ticked} />
      <span>{t("field.signatory")}</span>
    </label>
  );
}
