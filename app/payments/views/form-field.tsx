import { useId } from "react";
import { useTranslation } from "react-i18next";

interface FormFieldProps {
  name: string;
  label: string;
  hint?: string;
  /** Key in the refusals. */
  error?: string | undefined;
  defaultValue?: string | undefined;
  rows?: number;
  type?: "text" | "file";
  accept?: string;
  inputMode?: "text" | "numeric";
}

/** One labelled field, with its hint and what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { name, label, hint, error, rows, type = "text", ...rest } = props;
  const { t } = useTranslation("refusals");
  const hintId = useId();
  const field = {
    id: `field-${name}`,
    name,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": hint || error ? hintId : undefined,
    className: "mt-s-1",
    ...rest,
  };
  return (
    <div className="mt-s-3">
      <label htmlFor={field.id}>{label}</label>
      <span id={hintId}>
        {hint && <span className="hint">{hint}</span>}
        {error && <span className="err">{t(error as never)}</span>}
      </span>
      {rows ? (
        <textarea rows={rows} {...field} />
      ) : (
        <input type={type} autoComplete="off" {...field} />
      )}
    </div>
  );
}
