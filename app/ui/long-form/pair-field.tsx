import { useFormError } from "./form-state.tsx";
import { ownName } from "./own-name.ts";
import { TextField } from "./text-field.tsx";

const languages = ["vi", "en"] as const;

export interface PairFieldProps {
  /** Path of the pair; its fields are `<name>.vi` and `<name>.en`. */
  name: string;
  label: string;
  hint?: string;
  max: number;
  /** Lines; one line without. */
  rows?: number;
}

/** One question, answered in Vietnamese on the left and in English on the right. */
export function PairField({ name, label, hint, max, rows }: PairFieldProps) {
  const error = useFormError(name);
  return (
    <fieldset className="pair">
      <legend className="vh">{label}</legend>
      <div className="q">
        <p className="lab" aria-hidden="true">
          {label}
        </p>
        {hint && <span className="hint">{hint}</span>}
      </div>
      {languages.map((lang) => (
        <TextField
          key={`${lang}${error ? "!" : ""}`}
          name={`${name}.${lang}`}
          label={ownName(lang)}
          lang={lang}
          max={max}
          rows={rows}
          quietLabel
        />
      ))}
    </fieldset>
  );
}

/** Heads of the two columns. */
export function PairHead() {
  return (
    <div className="pair h" aria-hidden="true">
      {languages.map((lang) => (
        <span key={lang} lang={lang}>
          {ownName(lang)}
        </span>
      ))}
    </div>
  );
}
