import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { acceptAttribute, type DocumentPurpose, type StoredFile } from "../model.ts";
import { useFileFacts } from "./file-facts.tsx";

interface Props {
  purpose: DocumentPurpose;
  title: string;
  hint?: string;
  files: readonly StoredFile[];
  /** Error of the last upload to this block, in the reader's language. */
  error?: string | undefined;
  /** Whether files can be added and taken away now. */
  editable: boolean;
}

/** Files of one purpose: each can be opened or taken away, one more can be added. Works without scripts. */
export function FilesBlock({ purpose, title, hint, files, error, editable }: Props) {
  const { t } = useTranslation("documents");
  const facts = useFileFacts();
  const id = `files-${purpose}`;
  const limits = purpose === "listing_image" ? t("limits_images") : t("limits_files");
  return (
    <section className="one" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="lab" id={`${id}-title`}>
        {title}
      </h2>
      {hint && <span className="hint">{hint}</span>}
      {files.length === 0 && <p className="sub mt-2">{t("none")}</p>}
      <ul className="rows mt-2">
        {files.map((file) => (
          <li key={file.id} className="split flex-wrap">
            <span className="min-w-0 break-words">
              <a href={`/files/${file.id}`} className="t">
                {file.fileName}
              </a>
              <span className="sub block">{facts(file)}</span>
            </span>
            {editable && (
              <Form method="post">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="documentId" value={file.id} />
                <button className="more cursor-pointer underline" type="submit">
                  {t("remove")} <span className="vh">{file.fileName}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {editable && <Upload purpose={purpose} limits={limits} error={error} label={t("new")} />}
    </section>
  );
}

function Upload(props: {
  purpose: DocumentPurpose;
  limits: string;
  label: string;
  error: string | undefined;
}) {
  const { t } = useTranslation("documents");
  return (
    <Form method="post" encType="multipart/form-data">
      <input type="hidden" name="intent" value="upload" />
      <input type="hidden" name="purpose" value={props.purpose} />
      <FileInput
        id={`f-${props.purpose}`}
        name="file"
        required
        accept={acceptAttribute(props.purpose)}
        label={props.label}
        limits={props.limits}
        choose={t("choose")}
        error={props.error}
      />
      <p className="acts mt-s-2">
        <SubmitButton
          label={t("add")}
          busy={t("adding")}
          quiet
          name="purpose"
          value={props.purpose}
        />
      </p>
    </Form>
  );
}
