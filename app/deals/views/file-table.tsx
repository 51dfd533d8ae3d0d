import type { StoredFile } from "#app/documents/model.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { Section } from "#app/ui/section.tsx";
import { TypedForm, useTyped } from "./fields.tsx";
import { ErrorSummary } from "./form-ends.tsx";
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
        <DataTable
          caption={title}
          rows={files}
          rowKey={(file) => file.id}
          columns={[
            {
              key: "name",
              head: say("files.name"),
              cell: (file) => (
                <a className="break-words" href={`/files/${file.id}`}>
                  {file.fileName}
                </a>
              ),
            },
            {
              key: "purpose",
              head: say("files.purpose_label"),
              foldName: say("files.purpose_label"),
              cell: (file) => say(`files.purpose.${file.purpose}`),
            },
            {
              key: "size",
              head: say("files.size"),
              foldName: say("files.size"),
              numeric: true,
              cell: (file) => size(file.sizeBytes),
            },
            {
              key: "added",
              head: say("files.added"),
              foldName: say("files.added"),
              cell: (file) => dateTime(file.createdAt),
            },
          ]}
        />
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
  const { error } = useTyped("file");
  return (
    <>
      <FileInput
        name="file"
        label={say("files.add")}
        limits={say("files.add_hint")}
        choose={say("files.choose")}
        accept={accept}
        error={error}
      />
      <p className="acts mt-s-3">
        <Button type="submit" busy={busy && say("common:form.sending")}>
          {say("files.send")}
        </Button>
      </p>
    </>
  );
}
