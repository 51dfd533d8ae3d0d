import { type FormEvent, useRef } from "react";
import { Form, useRevalidator } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { inOrder } from "../folders.ts";
import type { FolderView } from "../model.ts";
import { Refused } from "./refused.tsx";
import { UploadProgress } from "./upload-progress.tsx";
import { useRoomWords } from "./use-room-words.ts";
import { useUploads } from "./use-uploads.ts";

interface Props {
  dealId: string;
  accept: string;
  /** Where a new file may go; without it the upload is a version of `version.fileId`. */
  folders?: readonly FolderView[];
  version?: { fileId: string; baseNumber: number };
  values: Readonly<Record<string, string>>;
  refusal: Refusal | null;
  busy: boolean;
}

/**
 * Sends files into the room. With scripts they go in pieces, with progress, and are taken up again after
 * a lost connection; without, as an ordinary form.
 */
export function UploadForm(props: Props) {
  const { dealId, accept, folders, version, values, refusal } = props;
  const { say } = useRoomWords();
  const { errors } = useRefusal(refusal);
  const { revalidate } = useRevalidator();
  const form = useRef<HTMLFormElement>(null);
  const uploads = useUploads(() => {
    form.current?.reset();
    void revalidate();
  });
  const file = say(version ? "upload.version" : "upload.files");
  const choices = inOrder(folders ?? []).map(({ id, path }) => ({ value: id, text: path }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget);
    const chosen = data.getAll("file").filter((file): file is File => file instanceof File);
    const real = chosen.filter(({ name }) => name !== "");
    if (real.length === 0) return;
    event.preventDefault();
    const text = (name: string) => String(data.get(name) ?? "");
    const metadata = {
      folderId: text("folderId"),
      fileId: text("fileId"),
      baseNumber: text("baseNumber"),
      note: text("note"),
    };
    void uploads.send(real, { dealId, metadata });
  };
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="grid gap-s-3 max-w-2xl"
      ref={form}
      onSubmit={submit}
    >
      <Refused
        refusal={refusal}
        labels={{ file, folderId: say("upload.folder"), note: say("upload.note") }}
      />
      <input type="hidden" name="intent" value="upload" />
      {version && <input type="hidden" name="fileId" value={version.fileId} />}
      {version && <input type="hidden" name="baseNumber" value={version.baseNumber} />}
      <FileInput
        name="file"
        label={file}
        limits={say("upload.limits")}
        choose={say("upload.choose")}
        accept={accept}
        multiple={!version}
        error={errors.file}
      />
      {choices.length > 0 && (
        <Select
          name="folderId"
          label={say("upload.folder")}
          empty={say("folder.top")}
          choices={choices}
          defaultValue={values.folderId}
        />
      )}
      {version && (
        <Field
          name="note"
          label={say("upload.note")}
          aside={`(${say("shell:form.optional")})`}
          hint={say("upload.note_hint")}
          maxLength={300}
          defaultValue={values.note}
          error={errors.note}
        />
      )}
      <UploadProgress files={uploads.files} cancel={uploads.busy ? uploads.cancel : null} />
      <p className="acts">
        <Button type="submit" busy={(uploads.busy || props.busy) && say("shell:form.sending")}>
          {say("upload.send")}
        </Button>
      </p>
    </Form>
  );
}
