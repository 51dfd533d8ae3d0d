import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Choices, SelectField } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { lawEffects, technologyLists } from "../model.ts";
import { ConditionCases } from "./condition-cases.tsx";
import { useLawWords } from "./use-law-words.ts";

interface Props {
  kind: "rule" | "list";
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
}

/** A rule or an entry of a list, with source, date in force and date it was true. */
export function EntryForm({ kind, values, refusal }: Props) {
  const { say } = useLawWords();
  const said = useRefusal(refusal);
  const both = (name: string, label: string) => ({
    [`${name}.vi`]: `${label}, ${say("edit.vi")}`,
    [`${name}.en`]: `${label}, ${say("edit.en")}`,
  });
  const labels = {
    key: say("edit.key"),
    ...both("title", say("edit.title_field")),
    ...both("text", say("edit.text")),
    effects: say("edit.effects"),
    when: say("edit.when"),
    days: say("edit.days"),
    list: say("edit.list"),
    ...both("source", say("edit.source")),
    sourceUrl: say("edit.source_url"),
    inForceFrom: say("edit.from"),
    inForceUntil: say("edit.until"),
    trueOn: say("edit.true_on"),
  };
  return (
    <RefusableForm {...said} labels={labels} values={values} className="max-w-3xl">
      <input type="hidden" name="kind" value={kind} />
      <TextField name="key" label={say("edit.key")} hint={say("edit.key_hint")} />
      <Both name="title" label={say("edit.title_field")} />
      {kind === "rule" ? (
        <>
          <Both name="text" label={say("edit.text")} rows={4} />
          <Choices
            name="effects"
            label={say("edit.effects")}
            several
            options={lawEffects.map((code) => ({ value: code, label: say(`effect.${code}`) }))}
          />
          <ConditionCases />
          <TextField name="days" label={say("edit.days")} inputMode="numeric" />
        </>
      ) : (
        <SelectField
          name="list"
          label={say("edit.list")}
          options={technologyLists.map((code) => ({ value: code, label: say(`list.${code}`) }))}
        />
      )}
      <Both name="source" label={say("edit.source")} />
      <TextField name="sourceUrl" label={say("edit.source_url")} />
      <TextField day name="inForceFrom" label={say("edit.from")} />
      <TextField day name="inForceUntil" label={say("edit.until")} />
      <TextField day name="trueOn" label={say("edit.true_on")} />
      <p className="note mb-s-3">{say("edit.consequence")}</p>
      <SubmitButton label={say("edit.save")} busy={say("sending")} />
    </RefusableForm>
  );
}

function Both({ name, label, rows }: { name: string; label: string; rows?: number }) {
  const { say } = useLawWords();
  return (
    <fieldset className="pair bare">
      <legend className="q lab">{label}</legend>
      <TextField name={`${name}.vi`} label={say("edit.vi")} lang="vi" {...(rows ? { rows } : {})} />
      <TextField name={`${name}.en`} label={say("edit.en")} lang="en" {...(rows ? { rows } : {})} />
    </fieldset>
  );
}
