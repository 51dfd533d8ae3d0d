import type { StoredFile } from "#app/documents/model.ts";
import type { Refusal } from "#app/platform/result.ts";
import { ErrorSummary, Question, TypedForm, useTyped } from "./fields.tsx";
import { roles } from "./roles.ts";
import { Cell, HeadCell, RowHead, Section } from "./section.tsx";
import { useDealWords } from "./use-deal-words.ts";

const MIB = 1024 * 1024;

export function FileTable({ title, files }: { title: string; files: readonly StoredFile[] }) {
  const { say, number, dateTime } = useDealWords();
  const size = (bytes: number) =>
    bytes < MIB
      ? say("files.kb", { size: number(Math.max(1, Math.round(bytes / 1024))) })
      : say("files.mb", { size: number(Math.round((bytes / MIB) * 10) / 10) });
  return (
    <Section title={title}>
      {files.length === 0 ? (
        <p className="sub">{say("files.none")}</p>
      ) : (
        <table className="fold" {...roles.table}>
          <thead>
            <tr {...roles.row}>
              <HeadCell>{say("files.name")}</HeadCell>
              <HeadCell>{say("files.purpose_label")}</HeadCell>
              <HeadCell num>{say("files.size")}</HeadCell>
              <HeadCell>{say("files.added")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr {...roles.row} key={file.id}>
                <RowHead>
                  <a className="break-words" href={`/files/${file.id}`}>
                    {file.fileName}
                  </a>
                </RowHead>
                <Cell label={say("files.purpose_label")}>
                  {say(`files.purpose.${file.purpose}`)}
                </Cell>
                <Cell num label={say("files.size")}>
                  {size(file.sizeBytes)}
                </Cell>
                <Cell label={say("files.added")}>{dateTime(file.createdAt)}</Cell>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

interface FormProps {
  refusal: Refusal | null;
  busy: boolean;
  accept: string;
}

export function FileForm(props: FormProps) {
  return (
    <TypedForm value={{ values: {}, refusal: props.refusal }}>
      <ErrorSummary refusal={props.refusal} />
      <Chooser busy={props.busy} accept={props.accept} />
    </TypedForm>
  );
}

function Chooser({ busy, accept }: { busy: boolean; accept: string }) {
  const { say } = useDealWords();
  const { id, error } = useTyped("file");
  return (
    <>
      <Question id={id} label={say("files.add")} hint={say("files.add_hint")} error={error}>
        <input
          type="file"
          className="w-full"
          id={id}
          name="file"
          accept={accept}
          aria-describedby={`${id}-hint`}
        />
      </Question>
      <p className="acts">
        <button className="btn" type="submit" disabled={busy} aria-busy={busy}>
          {busy ? say("common:form.sending") : say("files.send")}
        </button>
      </p>
    </>
  );
}
