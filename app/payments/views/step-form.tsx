import { Form, Link } from "react-router";
import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FileField } from "#app/ui/long-form/file-field.tsx";
import { FormValues } from "#app/ui/long-form/form-state.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { type Sent, useRefusalTexts } from "./refusal-texts.ts";

export interface StepFormProps {
  step: "deliver" | "accept" | "changes" | "approve";
  milestone: { id: string; version: number; amountVnd: bigint };
  dealId: string;
  sent: Sent | undefined;
  accept: string;
}

/** The form of one step of a milestone; the version it was shown at travels with it. */
export function StepForm({ step, milestone, dealId, sent, accept }: StepFormProps) {
  const { t } = useTranslation("payments");
  const { fieldsOf } = useRefusalTexts();
  const locale = useLocale();
  const amount = formatVnd(milestone.amountVnd, locale);
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="stackform mt-0! max-w-[62ch] grid-cols-[minmax(0,1fr)]"
    >
      <input type="hidden" name="version" value={milestone.version} />
      <FormValues values={sent?.values ?? {}} errors={fieldsOf(sent?.refusal)}>
        {step === "deliver" && <DeliverFields accept={accept} />}
        {step === "changes" && <TextField name="note" rows={6} label={t("step.note_changes")} />}
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

function DeliverFields({ accept }: { accept: string }) {
  const { t } = useTranslation("payments");
  return (
    <>
      <TextField
        name="note"
        rows={6}
        label={t("step.note_deliver")}
        hint={t("step.note_deliver_hint")}
      />
      <FileField name="file" accept={accept} label={t("step.file")} hint={t("step.file_hint")} />
    </>
  );
}
