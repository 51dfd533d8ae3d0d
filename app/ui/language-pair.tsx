import type { ReactNode } from "react";
import { CountedText } from "./field.tsx";
import { FieldError, FieldHint, fieldAria } from "./field-frame.tsx";

export interface LanguageSide {
  name: string;
  id?: string | undefined;
  /** Of the text that is typed. */
  lang: string;
  /** The language's own name. */
  language: ReactNode;
  defaultValue?: string | undefined;
  error?: ReactNode;
  /** Beside the counter, e.g. that a machine wrote it and nobody has read it. */
  status?: ReactNode;
}

interface LanguagePairProps {
  question: ReactNode;
  /** The question in the other language. */
  otherQuestion?: { lang: string; text: ReactNode } | undefined;
  hint?: ReactNode;
  left: LanguageSide;
  right: LanguageSide;
  /** Lines of a longer text; one line without. */
  rows?: number | undefined;
  max?: number | undefined;
}

/** One question above, its answer in two languages side by side. */
export function LanguagePair(props: LanguagePairProps) {
  const { question, otherQuestion, hint, left, right, rows, max } = props;
  const hintOf = left.id ?? left.name;
  return (
    <fieldset className="pair" aria-describedby={hint ? `${hintOf}-hint` : undefined}>
      <legend className="vh">{question}</legend>
      <div className="q">
        <p className="lab" aria-hidden="true">
          {question}{" "}
          {otherQuestion && (
            <span className="en font-normal" lang={otherQuestion.lang}>
              {otherQuestion.text}
            </span>
          )}
        </p>
        <FieldHint id={hintOf}>{hint}</FieldHint>
      </div>
      <Side {...left} rows={rows} max={max} />
      <Side {...right} rows={rows} max={max} />
    </fieldset>
  );
}

interface SideProps extends LanguageSide {
  rows: number | undefined;
  max: number | undefined;
}

function Side({ language, error, status, rows, max, ...side }: SideProps) {
  const id = side.id ?? side.name;
  const control = { ...side, ...fieldAria(id, { error }), id };
  return (
    <div className="f">
      <label className="ml" htmlFor={id} lang={side.lang}>
        {language}
      </label>
      {rows ? (
        <CountedText {...control} rows={rows} max={max} status={status} />
      ) : (
        <>
          <input type="text" {...control} />
          {status && <p className="cnt">{status}</p>}
        </>
      )}
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}

interface LanguageHeadsProps {
  left: Pick<LanguageSide, "lang" | "language">;
  right: Pick<LanguageSide, "lang" | "language">;
}

/** The names of the two columns, once above all pairs of a form. */
export function LanguageHeads({ left, right }: LanguageHeadsProps) {
  return (
    <div className="pair h" aria-hidden="true">
      <span lang={left.lang}>{left.language}</span>
      <span lang={right.lang}>{right.language}</span>
    </div>
  );
}
