import { useEffect, useRef } from "react";
import { useActionData } from "react-router";
import { goToField } from "../error-summary.tsx";
import { fieldId } from "./form-state.tsx";

/** What has to be mended, on top of the form, each a link to its field. Takes the focus after every answer. */
export function ErrorList({
  title,
  errors,
}: {
  title: string;
  errors: readonly { field: string; text: string }[];
}) {
  const box = useRef<HTMLDivElement>(null);
  const answer = useActionData();
  const fields = errors.map((error) => error.field).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is news, and so are other fields
  useEffect(() => box.current?.focus(), [answer, fields]);
  return (
    <div className="fix" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      {errors.length > 0 && (
        <ol>
          {errors.map((error) => (
            <li key={error.field}>
              <a
                href={`#${fieldId(error.field)}`}
                onClick={(event) => goToField(fieldId(error.field), event)}
              >
                {error.text}
              </a>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
