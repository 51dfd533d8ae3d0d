import type { SpokenRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { asText } from "#app/ui/long-form/form-state.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import type { WordKind } from "../model.ts";
import { chosenCodes } from "../schema.ts";
import { useFacetLabel } from "./use-facet-label.ts";

interface Props {
  kind: WordKind;
  values: Record<string, unknown>;
  refusal: SpokenRefusal;
  adding: boolean;
}

const asLines = (value: unknown) => (Array.isArray(value) ? value.join("\n") : asText(value));

/** The words of a group in both languages, one a line, what they answer when it is a need, and the codes they point at. */
export function GroupForm({ kind, values, refusal, adding }: Props) {
  const { t } = useTranslation(["lexicon", "shell"]);
  const label = useCodeLabel();
  const options = (list: "industries" | "scienceFields" | "solutionCategories", codes: string[]) =>
    codes.map((code) => ({ value: code, label: label(list, code) }));
  const facetLabel = useFacetLabel();
  const chosen = chosenCodes(values);
  return (
    <RefusableForm {...refusal} values={values} className="mt-s-4">
      <input type="hidden" name="version" value={asText(values.version)} />
      <input type="hidden" name="intent" value="save" />
      {kind === "needs" && (
        <TextField
          name="said"
          label={t("form.said")}
          hint={t("form.said_hint")}
          rows={7}
          lang="vi"
          format={asLines}
        />
      )}
      <div className="pair">
        <TextField
          name="vi"
          label={t(`${kind}.vi`)}
          hint={t("form.hint")}
          rows={7}
          lang="vi"
          format={asLines}
        />
        <TextField
          name="en"
          label={t(`${kind}.en`)}
          hint={t("form.hint")}
          rows={7}
          lang="en"
          format={asLines}
        />
      </div>
      <Disclosure className="mt-s-4" summary={t("form.codes", { count: chosen.length })}>
        <Choices
          several
          name="industry"
          label={t("form.industry")}
          hint={t("form.codes_hint")}
          options={options("industries", industryCodes)}
        />
        <Choices
          several
          name="category"
          label={t("form.category")}
          options={options("solutionCategories", solutionCategoryCodes)}
        />
        <Choices
          several
          name="scienceField"
          label={t("form.science_field")}
          options={options("scienceFields", scienceFieldCodes)}
        />
      </Disclosure>
      {chosen.length > 0 && <p className="sub">{chosen.map(facetLabel).join("; ")}</p>}
      <p className="finish mt-s-5">
        <SubmitButton label={t(adding ? "form.add" : "form.save")} busy={t("shell:form.sending")} />
      </p>
    </RefusableForm>
  );
}
