import { Link } from "react-router";
import { RefusableForm } from "./refusable-form.tsx";
import { SubmitButton } from "./submit-button.tsx";

interface Props {
  words: { title: string; lead: string; save: string; saving: string };
  back: { to: string; text: string };
  /** What stands in the way later. */
  notice: React.ReactNode;
  refused: { title: string | undefined; errors: Record<string, string> };
  /** The label of the field at a path. */
  nameOf: (field: string) => string;
  values: unknown;
  children: React.ReactNode;
}

/** The page on which a long form begins: the few fields without which there is nothing to keep. */
export function FirstForm({ words, back, notice, refused, nameOf, values, children }: Props) {
  const labels = Object.keys(refused.errors).map((field) => [field, nameOf(field)]);
  return (
    <div className="wrap">
      <div className="title">
        <h1>{words.title}</h1>
      </div>
      <p className="lead mb-6">{words.lead}</p>
      {notice}
      <RefusableForm
        {...refused}
        labels={Object.fromEntries(labels)}
        values={values}
        className="max-w-[900px]"
      >
        {children}
        <div className="finish">
          <Link className="btn quiet" to={back.to}>
            {back.text}
          </Link>
          <SubmitButton label={words.save} busy={words.saving} />
        </div>
      </RefusableForm>
    </div>
  );
}
