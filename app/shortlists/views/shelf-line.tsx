import { Form, Link } from "react-router";

interface ShelfLineProps {
  /** "listing:…" or "challenge:…" */
  subject: string;
  /** Where to come back to. */
  next: string;
  shelf: { add: string; remove: string; see: string; listed: Record<string, string> };
}

/** Puts what the page shows on the shortlist, or takes it off. */
export function ShelfLine({ subject, next, shelf }: ShelfLineProps) {
  const list = shelf.listed[subject.slice(subject.indexOf(":") + 1)];
  return (
    <Form method="post" action="/shortlists/items" className="acts mt-4" preventScrollReset>
      <input type="hidden" name="next" value={next} />
      {list && <input type="hidden" name="list" value={list} />}
      <button type="submit" className="btn quiet" name={list ? "remove" : "add"} value={subject}>
        {list ? shelf.remove : shelf.add}
      </button>
      {list && (
        <Link className="more" to={`/shortlists/${list}`}>
          {shelf.see}
        </Link>
      )}
    </Form>
  );
}
