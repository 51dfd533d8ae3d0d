import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTyped, useTypedRows } from "./fields.tsx";

interface Props {
  /** Path of the list within the form, e.g. "terms.milestones". */
  name: string;
  title: string;
  hint: string;
  most: number;
  rowTitle: (row: number) => string;
  add: string;
  row: (row: number) => ReactNode;
}

/**
 * Rows of a form that are filled in, and a button for one more. Without scripts the button sends the form,
 * which comes back as it was typed with the row added, and the page opens there.
 */
export function TypedRows(props: Props) {
  const { count, key } = useTypedRows(props.name);
  // Rows that came back from the server are others than those that were sent: spare ones are gone.
  return <Rows key={key} typed={count} {...props} />;
}

function Rows({ name, title, hint, most, rowTitle, add, row, typed }: Props & { typed: number }) {
  const { id, error } = useTyped(name);
  const [added, setAdded] = useState(0);
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>(".pair:last-of-type input")?.focus();
  }, [added]);
  const count = Math.min(typed + added, most);
  return (
    <fieldset className="one" id={id} ref={list}>
      <legend className="lab">{title}</legend>
      <p className="hint mb-s-3">{hint}</p>
      {error && <p className="err">{error}</p>}
      {Array.from({ length: count }, (_, at) => at).map((at) => (
        <fieldset key={at} className="pair" id={`${id}-${at}`}>
          <legend className="q lab">{rowTitle(at)}</legend>
          {row(at)}
        </fieldset>
      ))}
      {count < most && (
        <p className="acts mt-s-2">
          <button
            type="submit"
            className="btn quiet"
            name="intent"
            value={`add ${name}`}
            formAction={`#${id}-${count}`}
            formNoValidate
            onClick={(event) => {
              event.preventDefault();
              setAdded(added + 1);
            }}
          >
            {add}
          </button>
        </p>
      )}
    </fieldset>
  );
}
