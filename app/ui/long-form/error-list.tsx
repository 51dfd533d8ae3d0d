import { goToField } from "../error-summary.tsx";
import { useAnswerFocus } from "../use-answer-focus.ts";
import { fieldId } from "./form-state.tsx";

/** What has to be mended, on top of the form, each a link to its field. Takes the focus after every answer. */
export function ErrorList({
  title,
  errors,
}: {
  title: string;
  errors: readonly { field: string; text: string }[];
}) {
  const box = useAnswerFocus(errors.map(({ field }) => field));
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
