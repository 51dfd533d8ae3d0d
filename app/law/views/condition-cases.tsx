import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField } from "#app/ui/long-form/choices.tsx";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { fieldId, useFormError, useFormValue } from "#app/ui/long-form/form-state.tsx";
import { MOST_CASES, pathAtoms } from "../model.ts";
import { useLawWords } from "./use-law-words.ts";

/** When a rule applies: cases of which one must be met, each with a choice for every condition. */
export function ConditionCases() {
  const { say } = useLawWords();
  const error = useFormError("when");
  const written = useFormValue("when");
  const filled = Array.isArray(written) ? written.length : 0;
  const cases = Array.from(
    { length: Math.min(MOST_CASES, Math.max(1, filled + 1)) },
    (_, at) => at,
  );
  const id = fieldId("when");
  return (
    <fieldset
      className="one min-w-0"
      id={id}
      tabIndex={-1}
      aria-describedby={error && `${id}-error`}
    >
      <legend className="lab">{say("edit.when")}</legend>
      <div>
        <span className="hint">{say("edit.when_hint")}</span>
        <FieldError id={`${id}-error`} text={error} />
        {cases.map((at) => (
          <OneCase key={at} at={at} spare={at > 0 && at >= filled} />
        ))}
      </div>
    </fieldset>
  );
}

function OneCase({ at, spare }: { at: number; spare: boolean }) {
  const { say } = useLawWords();
  const options = (["yes", "no"] as const).map((value) => ({
    value,
    label: say(`edit.condition.${value}`),
  }));
  const fields = (
    <div className="grid gap-x-6 gap-y-s-3 mt-s-2 sm:grid-cols-2">
      {pathAtoms.map((atom) => (
        <SelectField
          key={atom}
          name={`when.${at}.${atom}`}
          label={say(`atom.${atom}`)}
          empty={say("edit.condition.any")}
          options={options}
        />
      ))}
    </div>
  );
  const title = say("edit.case", { number: at + 1 });
  if (spare) {
    return (
      <Disclosure className="mt-s-3" summary={say("edit.case_more", { number: at + 1 })}>
        {fields}
      </Disclosure>
    );
  }
  return (
    <section className="mt-s-3" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      {fields}
    </section>
  );
}
