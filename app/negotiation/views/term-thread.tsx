import { Form } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { CommentView } from "../model.ts";

interface Props {
  term: string;
  /** Name of the term in the reader's language. */
  name: string;
  /** The offer the reader looks at; new comments are written under it. */
  number: number;
  comments: readonly CommentView[];
  /** Short name of a side's organisation. */
  party: (side: CommentView["side"]) => string;
  mayWrite: boolean;
  /** What was sent for this term and refused. */
  sent: { body: string; refusal: Refusal } | null;
}

/** What both sides said about one term, with the offer each was written under, and the field for more. */
export function TermThread(props: Props) {
  const { term, comments, mayWrite, sent } = props;
  const { t } = useTranslation("negotiation");
  if (comments.length === 0 && !mayWrite) return null;
  const summary =
    comments.length > 0
      ? t("comments.count", { count: comments.length })
      : t("comments.write", { term: props.name });
  return (
    <Disclosure summary={summary} open={comments.length > 0 || sent !== null}>
      <Comments {...props} />
      {mayWrite && <Write {...props} key={`${term} ${comments.length}`} />}
    </Disclosure>
  );
}

function Comments({ comments, party }: Props) {
  const { t } = useTranslation(["negotiation", "shell"]);
  const locale = useLocale();
  return (
    <ol className="rows">
      {comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`}>
          <p className="split flex-wrap">
            <b>
              {comment.helped
                ? t("shell:on_behalf", { person: comment.author, party: party(comment.side) })
                : `${comment.author}, ${party(comment.side)}`}
            </b>
            <span className="sub">
              {t("comments.under", { number: comment.number })},{" "}
              <time dateTime={comment.at.toISOString()}>{formatDateTime(comment.at, locale)}</time>
            </span>
          </p>
          <p className="whitespace-pre-line break-words">{comment.body}</p>
        </li>
      ))}
    </ol>
  );
}

function Write({ term, name, number, sent }: Props) {
  const { t } = useTranslation(["negotiation", "refusals"]);
  const id = `body-${term}`;
  const key = sent?.refusal.fields?.body ?? (sent ? sent.refusal.key : null);
  return (
    <Form method="post" className="mt-s-2">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="term" value={term} />
      <label className="lab" htmlFor={id}>
        {t("comments.label", { term: name, number })}
      </label>
      <textarea
        id={id}
        name="body"
        rows={3}
        required
        maxLength={2000}
        defaultValue={sent?.body ?? ""}
        aria-invalid={key ? true : undefined}
        aria-describedby={key ? `${id}-error` : undefined}
      />
      {key && (
        <p className="err" id={`${id}-error`}>
          {t.say(`refusals:${key}`)}
        </p>
      )}
      <p className="acts mt-s-1">
        <button type="submit" className="btn quiet">
          {t("comments.send")}
        </button>
      </p>
    </Form>
  );
}
