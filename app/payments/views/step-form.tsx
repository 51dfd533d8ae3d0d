import { Form, Link } from "react-router";
import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { FileField } from "#app/ui/long-form/file-field.tsx";
import { FormValues } from "#app/ui/long-form/form-state.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";

export interface StepFormProps {
  step: "deliver" | "accept" | "changes" | "approve";
  milestone: { id: string; version: number; amountVnd: bigint };
  dealId: string;
  sent: { values: unknown; refusal: Refusal } | undefined;
  accept: string;
  /** Lines of the handover checklist that were not confirmed. */
  openLines: number;
}

const defectPlaces = [0, 1, 2, 3, 4] as const;

/** The form of one step of a milestone; the version it was shown at travels with it. */
export function StepForm({ step, milestone, dealId, sent, accept, openLines }: StepFormProps) {
  const { t } = useTranslation("payments");
  const { errors } = useRefusal(sent?.refusal);
  const locale = useLocale();
  const amount = formatVnd(milestone.amountVnd, locale);
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="stackform mt-0! max-w-[62ch] grid-cols-[minmax(0,1fr)]"
    >
      <input type="hidden" name="version" value={milestone.version} />
      <FormValues values={sent?.values ?? {}} errors={errors}>
        {step === "deliver" && <DeliverFields accept={accept} />}
        {step === "accept" && openLines > 0 && <OpenReason openLines={openLines} />}
        {step === "changes" && <ChangesFields />}
      </FormValues>
      <p className="acts">
        <SubmitButton label={t(`step.send_${step}`, { amount })} busy={t("payment.busy")} />
        {step === "accept" && (
          <Link className="btn quiet" to={`/deals/${dealId}/milestones/${milestone.id}/changes`}>
            {t("step.to_changes")}
          </Link>
        )}
        <Link className="more" to={step === "approve" ? "/operator/payments" : `/deals/${dealId}`}>
          {t(step === "approve" ? "step.back_to_list" : "step.back")}
        </Link>
      </p>
    </Form>
  );
}

function OpenReason({ openLines }: Pick<StepFormProps, "openLines">) {
  const { t } = useTranslation("delivery");
  return (
    <TextField
      name="openReason"
      rows={3}
      label={t("brief.reason")}
      hint={`${t("brief.unconfirmed", { count: openLines })}. ${t("brief.reason_hint")}`}
    />
  );
}

function ChangesFields() {
  const { t } = useTranslation(["payments", "delivery"]);
  return (
    <>
      <TextField name="note" rows={6} label={t("step.note_changes")} />
      <fieldset>
        <legend className="lab">{t("delivery:defects.rows")}</legend>
        <p className="hint">{t("delivery:defects.rows_hint")}</p>
        {defectPlaces.map((place) => (
          <div
            key={place}
            className="grid gap-x-6 gap-y-2 mt-s-4 sm:grid-cols-[minmax(0,1fr)_14rem]"
          >
            <TextField
              name={`defects.${place}.text`}
              label={t("delivery:defects.row", { n: place + 1 })}
            />
            <InputField
              name={`defects.${place}.dueOn`}
              type="date"
              label={t("delivery:defects.row_due", { n: place + 1 })}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}

function DeliverFields({ accept }: { accept: string }) {
  const { t } = useTranslation(["payments", "shell"]);
  return (
    <>
      <TextField
        name="note"
        rows={6}
        label={t("step.note_deliver")}
        hint={t("step.note_deliver_hint")}
      />
      <FileField
        name="file"
        accept={accept}
        label={t("step.file")}
        choose={t("shell:form.choose_file")}
        limits={t("step.file_hint")}
      />
    </>
  );
}
