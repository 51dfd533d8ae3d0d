import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { FileField } from "#app/ui/long-form/file-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";

interface Props {
  /** Whether the writer mediates or is a side of it. */
  mediates: boolean;
  /** Kinds of files, for the file field. */
  accept: string;
  answer: { refusal: Refusal; values: unknown } | undefined;
}

/** What a side has to say, or the operator asks, with one file. */
export function StatementForm({ mediates, accept, answer }: Props) {
  const { t } = useTranslation(["disputes", "shell"]);
  return (
    <RefusableForm
      {...useRefusal(answer?.refusal)}
      labels={{ body: t(mediates ? "form.mediate" : "form.answer"), file: t("form.file") }}
      values={answer?.values ?? {}}
      encType="multipart/form-data"
      className="max-w-3xl mt-s-4"
    >
      <TextField
        name="body"
        label={t(mediates ? "form.mediate" : "form.answer")}
        hint={t(mediates ? "form.mediate_hint" : "form.answer_hint")}
        rows={6}
        max={4000}
      />
      <FileField
        name="file"
        label={t("form.file")}
        choose={t("shell:form.choose_file")}
        limits={t("form.file_hint")}
        accept={accept}
      />
      <p className="note">{t("form.final")}</p>
      <p className="acts mt-s-3">
        <SubmitButton
          label={t(mediates ? "form.send_both" : "form.send")}
          busy={t("shell:form.sending")}
          quiet={mediates}
        />
      </p>
    </RefusableForm>
  );
}
