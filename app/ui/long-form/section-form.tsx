import { Form } from "react-router";
import { faultText } from "#app/ui/fault-text.ts";
import { ErrorList } from "./error-list.tsx";
import { FormValues } from "./form-state.tsx";
import { SubmitButton } from "./submit-button.tsx";

interface Props {
  words: { later: string; next: string; saving: string; addRow: string };
  /** Of the whole form; another one begins the fields anew. */
  version: number;
  section: string;
  values: unknown;
  errors: Record<string, string>;
  /** The label of the field at a path; empty for one without a label. */
  nameOf: (field: string) => string;
  /** What is wrong with the whole; null when nothing is. */
  problem: string | null;
  /** It has rows, and may have more of them. */
  grows: boolean;
  /** Its files, sent with what is written. */
  files?: React.ReactNode;
  children: React.ReactNode;
}

/** The form of one section with its two ways out: later, next. */
export function SectionForm(props: Props) {
  const { words, version, section, values, errors, nameOf, problem, grows } = props;
  const list = Object.entries(errors).map(([field, text]) => {
    return { field, text: faultText(nameOf(field), text) };
  });
  return (
    <>
      {problem !== null && <ErrorList title={problem} errors={list} />}
      <Form
        method="post"
        encType={props.files ? "multipart/form-data" : undefined}
        noValidate
        key={`${section}-${version}`}
      >
        <input type="hidden" name="version" value={version} />
        <FormValues values={values} errors={errors}>
          {props.children}
          {grows && (
            <p className="one">
              <SubmitButton
                name="intent"
                value="add"
                label={words.addRow}
                busy={words.saving}
                quiet
              />
            </p>
          )}
          {props.files}
        </FormValues>
        <div className="finish">
          <SubmitButton name="intent" value="later" label={words.later} busy={words.saving} quiet />
          <SubmitButton name="intent" value="next" label={words.next} busy={words.saving} />
        </div>
      </Form>
    </>
  );
}
