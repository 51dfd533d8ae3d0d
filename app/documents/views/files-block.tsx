import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FileField } from "#app/ui/long-form/file-field.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { acceptAttribute, type DocumentPurpose, type StoredFile } from "../model.ts";
import { useFileFacts } from "./file-facts.tsx";

interface Props {
  purpose: DocumentPurpose;
  title: string;
  hint: string;
  files: readonly StoredFile[];
}

/**
 * Files of one purpose: each can be opened or taken away, one more can be added. Stands within the form of
 * its section, so that what is written there is kept with every press.
 */
export function FilesBlock({ purpose, title, hint, files }: Props) {
  const { t } = useTranslation("documents");
  const facts = useFileFacts();
  const id = `files-${purpose}`;
  return (
    <section className="one" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="lab" id={`${id}-title`}>
        {title}
      </h2>
      <span className="hint">{hint}</span>
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
            <button
              className="more cursor-pointer underline"
              type="submit"
              name="intent"
              value={`remove:${purpose}:${file.id}`}
            >
              {t("remove")} <span className="vh">{file.fileName}</span>
            </button>
          </li>
        ))}
      </ul>
      <FileField
        key={files.length}
        className="mt-s-3"
        name={purpose}
        accept={acceptAttribute(purpose)}
        label={t("new")}
        limits={purpose === "listing_image" ? t("limits_images") : t("limits_files")}
        choose={t("choose")}
      />
      <p className="acts mt-s-3">
        <SubmitButton
          label={t("add")}
          busy={t("adding")}
          quiet
          name="intent"
          value={`upload:${purpose}`}
        />
      </p>
    </section>
  );
}
