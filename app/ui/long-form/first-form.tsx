import { Form, Link } from "react-router";
import { ErrorList } from "./error-list.tsx";
import { FormValues } from "./form-state.tsx";
import { SubmitButton } from "./submit-button.tsx";

interface Props {
  words: { title: string; lead: string; save: string; saving: string };
  back: { to: string; text: string };
  /** What stands in the way later. */
  notice: React.ReactNode;
  /** What is wrong with the whole; nothing when it was not refused. */
  refused: string | undefined;
  /** What is wrong with each field, and its label. */
  errors: readonly { field: string; label: string; text: string }[];
  values: unknown;
  children: React.ReactNode;
}

/** The page on which a long form begins: the few fields without which there is nothing to keep. */
export function FirstForm({ words, back, notice, refused, errors, values, children }: Props) {
  const named = errors.map(({ field, label, text }) => ({ field, text: `${label}: ${text}` }));
  return (
    <div className="wrap">
      <div className="title">
        <h1>{words.title}</h1>
      </div>
      <p className="lead mb-6">{words.lead}</p>
      {notice}
      {refused && <ErrorList title={refused} errors={named} />}
      <Form method="post" noValidate className="max-w-[900px]">
        <FormValues
          values={values}
          errors={Object.fromEntries(errors.map(({ field, text }) => [field, text]))}
        >
          {children}
        </FormValues>
        <div className="finish">
          <Link className="btn quiet" to={back.to}>
            {back.text}
          </Link>
          <SubmitButton label={words.save} busy={words.saving} />
        </div>
      </Form>
    </div>
  );
}
