import { useState } from "react";
import { FieldHint, fieldAria } from "../field-frame.tsx";
import { useFigures } from "../figures.ts";
import { FieldError } from "./field-error.tsx";
import { asText, fieldId, useFormError, useFormValue } from "./form-state.tsx";

export interface TextFieldProps {
  /** Path in the form's values; also the field's name. */
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  /** Longest text; shown as a counter. */
  max?: number;
  /** Lines of a longer text; one line without. */
  rows?: number;
  lang?: string;
  inputMode?: "numeric" | "decimal";
  /** A day, picked from the browser's calendar; its value is YYYY-MM-DD. */
  day?: boolean;
  /** How the value is written; as it is without. */
  format?: (value: unknown) => string;
  /** Hide the label from sight, where the place of the field says it. */
  quietLabel?: boolean;
  /** More below the field, e.g. a suggestion. */
  children?: React.ReactNode;
}

/** One line or several lines of text with label, hint, counter and error. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, max, rows, lang, inputMode, day, format = asText } = props;
  const figure = useFigures();
  const id = fieldId(name);
  const value = useFormValue(name);
  const error = useFormError(name);
  const [length, setLength] = useState(() => format(value).length);
  const shared = {
    id,
    name,
    lang,
    defaultValue: format(value),
    ...fieldAria(id, { hint, error }),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setLength(event.target.value.length),
  };
  return (
    <div className="f">
      <label htmlFor={id} lang={lang} className={props.quietLabel ? "ml" : undefined}>
        {label}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input
          {...shared}
          type={day ? "date" : "text"}
          inputMode={inputMode}
          className={inputMode && "num"}
        />
      )}
      {max !== undefined && (
        <p className="cnt">
          <span />
          <span className="num">
            {figure(length)}/{figure(max)}
          </span>
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
      {props.children}
    </div>
  );
}
