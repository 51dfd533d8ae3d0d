import { Form } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { faultList } from "#app/ui/fault-text.ts";
import { FieldError, FieldFrame, fieldAria } from "#app/ui/field-frame.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { useDraft } from "./use-draft.ts";

interface Person {
  id: string;
  name: string;
  organisation: string;
}

interface Props {
  /** The thread, or the deal for its general one. */
  threadRef: string;
  threadId: string | null;
  /** The id the message will have. */
  freshId: string;
  arrived: readonly string[];
  people: readonly Person[];
  files: readonly { id: string; name: string }[] | null;
  accept: string;
  values: Readonly<Record<string, string>>;
  refusal: Refusal | null;
  busy: boolean;
}

/** One more message: its text, whom it mentions, what goes along. What was written is never lost. */
export function MessageForm(props: Props) {
  const { t } = useTranslation("conversations");
  const { values, refusal, files } = props;
  const { title, errors } = useRefusal(refusal);
  const faults = faultList(errors, {
    body: t("write"),
    mentions: t("mention_title"),
    attachments: t("attach_title"),
    file: t("attach_new"),
  });
  const { draft, id, keep, drop } = useDraft(props.threadRef, props.freshId, props.arrived);
  const chosen = (name: string) => (values[name] ?? "").split(",");
  return (
    <Form
      method="post"
      encType={files ? "multipart/form-data" : "application/x-www-form-urlencoded"}
      className="grid max-w-3xl gap-s-3"
    >
      {title && <ErrorSummary title={title} faults={faults} />}
      <input type="hidden" name="intent" value="send" />
      <input type="hidden" name="id" value={values.id ?? id} />
      <input type="hidden" name="threadId" value={props.threadId ?? ""} />
      {draft && !refusal && (
        <p className="sub">
          {t("draft")}{" "}
          <button type="button" className="more" onClick={drop}>
            {t("draft_drop")}
          </button>
        </p>
      )}
      <FieldFrame id="body" label={t("write")} hint={t("hint")} error={errors.body}>
        <textarea
          key={draft?.id ?? "fresh"}
          id="body"
          name="body"
          rows={5}
          defaultValue={values.body ?? draft?.body ?? ""}
          onChange={({ currentTarget }) => keep(currentTarget.value)}
          {...fieldAria("body", { hint: t("hint"), error: errors.body })}
        />
      </FieldFrame>
      <Disclosure summary={t("mention_title")} open={Boolean(values.mentions)}>
        <Ticks name="mentions" chosen={chosen("mentions")} error={errors.mentions}>
          {props.people.map((person) => ({
            id: person.id,
            text: `${person.name}, ${person.organisation}`,
          }))}
        </Ticks>
      </Disclosure>
      {files && (
        <Disclosure
          summary={t("attach_title")}
          open={Boolean(values.attachments || errors.file || errors.attachments)}
        >
          <Ticks name="attachments" chosen={chosen("attachments")} error={errors.attachments}>
            {files.map((file) => ({ id: file.id, text: file.name }))}
          </Ticks>
          <FileInput
            name="file"
            className="mt-s-3"
            label={t("attach_new")}
            limits={t("attach_limits")}
            choose={t("choose")}
            accept={props.accept}
            error={errors.file}
          />
        </Disclosure>
      )}
      <p className="acts">
        <Button type="submit" busy={props.busy && t("shell:form.sending")}>
          {t("send")}
        </Button>
      </p>
    </Form>
  );
}

function Ticks(props: {
  name: string;
  chosen: readonly string[];
  error: string | undefined;
  children: readonly { id: string; text: string }[];
}) {
  const { name, chosen, error } = props;
  return (
    <div id={name}>
      <ul className="mt-s-2 grid gap-1">
        {props.children.map(({ id, text }) => (
          <li key={id}>
            <label className="flex items-center gap-2 wrap-anywhere">
              <input type="checkbox" name={name} value={id} defaultChecked={chosen.includes(id)} />
              {text}
            </label>
          </li>
        ))}
      </ul>
      <FieldError id={name}>{error}</FieldError>
    </div>
  );
}
