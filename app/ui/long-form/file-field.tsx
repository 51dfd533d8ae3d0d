import { FieldError } from "./field-error.tsx";
import { fieldId, useFormError } from "./form-state.tsx";

interface FileFieldProps {
  name: string;
  label: string;
  hint: string;
  accept: string;
}

/** One file with its limits said beforehand. */
export function FileField({ name, label, hint, accept }: FileFieldProps) {
  const id = fieldId(name);
  const error = useFormError(name);
  return (
    <div className="f min-w-0">
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        className="mt-s-1 w-full"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
