import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { SelectField } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { ndaKinds } from "../model.ts";
import { ndaPlaces } from "../nda.ts";
import { useContractWords } from "./use-contract-words.ts";

interface Props {
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
}

/** A new version of an NDA text: both languages, the same number of clauses. */
export function NdaTextForm({ values, refusal }: Props) {
  const { say } = useContractWords();
  const said = useRefusal(refusal);
  const places = ndaPlaces.map((name) => `{{${name}}}`).join(" ");
  const labels = {
    kind: say("texts.kind"),
    inForceFrom: say("texts.from"),
    note: say("texts.note"),
    titleVi: say("texts.title_vi"),
    titleEn: say("texts.title_en"),
    clausesVi: say("texts.clauses_vi"),
    clausesEn: say("texts.clauses_en"),
  };
  return (
    <RefusableForm {...said} labels={labels} values={values} className="grid gap-s-3">
      <SelectField
        name="kind"
        label={labels.kind}
        options={ndaKinds.map((kind) => ({ value: kind, label: say(`nda.kind.${kind}`) }))}
      />
      <TextField day name="inForceFrom" label={labels.inForceFrom} />
      <TextField name="note" label={labels.note} />
      <div className="pair bare">
        <TextField name="titleVi" label={labels.titleVi} lang="vi" />
        <TextField name="titleEn" label={labels.titleEn} lang="en" />
      </div>
      <p className="hint">{say("texts.clauses_hint", { places })}</p>
      <div className="pair bare">
        <TextField name="clausesVi" label={labels.clausesVi} lang="vi" rows={24} />
        <TextField name="clausesEn" label={labels.clausesEn} lang="en" rows={24} />
      </div>
      <p className="acts">
        <SubmitButton label={say("texts.save")} busy={say("sending")} />
      </p>
    </RefusableForm>
  );
}
