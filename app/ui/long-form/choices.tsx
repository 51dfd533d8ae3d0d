import { FieldHint, fieldAria } from "../field-frame.tsx";
import { FieldError } from "./field-error.tsx";
import { asText, fieldId, useFormError, useFormValue } from "./form-state.tsx";

export interface Option {
  value: string;
  label: string;
}

interface ChoicesProps {
  name: string;
  label: string;
  hint?: string;
  options: readonly Option[];
  /** Several may be ticked; one of them otherwise. */
  several?: boolean;
  children?: React.ReactNode;
}

/** Ticks or radio buttons in their own ruled block. Long lists stand in columns. */
export function Choices({ name, label, hint, options, several, children }: ChoicesProps) {
  const id = fieldId(name);
  const value = useFormValue(name);
  const error = useFormError(name);
  const chosen = Array.isArray(value) ? value.map(asText) : [asText(value)];
  const many = options.length > 7;
  return (
    <fieldset
      className="one min-w-0"
      id={id}
      tabIndex={-1}
      aria-describedby={fieldAria(id, { hint, error })["aria-describedby"]}
    >
      <legend className="lab">{label}</legend>
      <div>
        <FieldHint id={id}>{hint}</FieldHint>
        <div
          className={many ? "mt-2 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3" : "opts"}
          key={error}
        >
          {options.map((option) => (
            <label className="tick" key={option.value}>
              <input
                type={several ? "checkbox" : "radio"}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
        <FieldError id={`${id}-error`} text={error} />
        {children}
      </div>
    </fieldset>
  );
}

interface SelectProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  options: readonly Option[];
  /** Label of the empty choice; none without. */
  empty?: string;
}

export function SelectField({ name, label, hint, options, empty }: SelectProps) {
  const id = fieldId(name);
  const value = useFormValue(name);
  const error = useFormError(name);
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <FieldHint id={id}>{hint}</FieldHint>
      <select id={id} name={name} defaultValue={asText(value)} {...fieldAria(id, { hint, error })}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
