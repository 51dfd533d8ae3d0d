import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { FileField } from "#app/ui/long-form/file-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";

interface Props {
  /** What the writer does: mediates, answers the other side's claim, or adds to their own. */
  part: keyof typeof words;
  /** Kinds of files, for the file field. */
  accept: string;
  answer: { refusal: Refusal; values: unknown } | undefined;
}

const words = {
  mediate: { body: "form.mediate", hint: "form.mediate_hint", send: "form.send_both" },
  answer: { body: "form.answer", hint: "form.answer_hint", send: "form.send" },
  add: { body: "form.add", hint: "form.answer_hint", send: "form.send_more" },
} as const;

/** What a side has to say, or the operator asks, with one file. */
export function StatementForm({ part, accept, answer }: Props) {
  const { t } = useTranslation(["disputes", "shell"]);
  const { body, hint, send } = words[part];
  return (
    <RefusableForm
      {...useRefusal(answer?.refusal)}
      labels={{ body: t(body), file: t("form.file") }}
      values={answer?.values ?? {}}
      encType="multipart/form-data"
      className="max-w-3xl mt-s-4"
    >
      <TextField name="body" label={t(body)} hint={t(hint)} rows={6} max={4000} />
      <FileField
        name="file"
        label={t("form.file")}
        choose={t("shell:form.choose_file")}
        limits={t("form.file_hint")}
        accept={accept}
      />
      <p className="note">{t("form.final")}</p>
      <p className="acts mt-s-3">
        <SubmitButton label={t(send)} busy={t("shell:form.sending")} quiet={part === "mediate"} />
      </p>
    </RefusableForm>
  );
}
