import { FieldHint, fieldAria } from "../field-frame.tsx";
import { FieldError } from "./field-error.tsx";
import { asText, fieldId, useFormError, useFormValue } from "./form-state.tsx";

interface Props {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  type?: "text" | "email" | "password" | "tel" | "url" | "date";
  autoComplete?: string;
  inputMode?: "numeric" | "email" | "tel" | "url";
  /** Another id than the field's own, where two forms of a page have a field of the same name. */
  id?: string;
  className?: string;
}

/** One line that a browser may fill in. A password is never put back into the page. */
export function InputField(props: Props) {
  const { name, label, hint, type = "text", autoComplete, inputMode, className } = props;
  const id = props.id ?? fieldId(name);
  const value = useFormValue(name);
  const error = useFormError(name);
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <FieldHint id={id}>{hint}</FieldHint>
      <input
        id={id}
        name={name}
        type={type}
        className={className ? `mt-1.5 ${className}` : "mt-1.5"}
        autoComplete={autoComplete}
        inputMode={inputMode}
        defaultValue={type === "password" ? undefined : asText(value)}
        {...fieldAria(id, { hint, error })}
      />
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
