import { useTranslation } from "react-i18next";
import { Form, Link, useNavigation } from "react-router";
import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { FormField } from "./form-field.tsx";
import type { Sent } from "./payment-forms.tsx";

export interface StepFormProps {
  step: "deliver" | "accept" | "changes" | "approve";
  milestone: { id: string; version: number; amountVnd: bigint };
  dealId: string;
  sent: Sent;
  accept: string;
}

/** The form of one step of a milestone; the version it was shown at travels with it. */
export function StepForm({ step, milestone, dealId, sent, accept }: StepFormProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const busy = useNavigation().state !== "idle";
  const amount = formatVnd(milestone.amountVnd, locale);
  return (
    <Form
      method="post"
      encType={step === "deliver" ? "multipart/form-data" : undefined}
      className="max-w-[62ch]"
    >
      <input type="hidden" name="version" value={milestone.version} />
      {step === "deliver" && (
        <>
          <FormField
            name="note"
            rows={6}
            label={t("step.note_deliver")}
            hint={t("step.note_deliver_hint")}
            error={sent.fields.note}
            defaultValue={sent.values.note}
          />
          <FormField
            name="file"
            type="file"
            accept={accept}
            label={t("step.file")}
            hint={t("step.file_hint")}
            error={sent.fields.file}
          />
        </>
      )}
      {step === "changes" && (
        <FormField
          name="note"
          rows={6}
          label={t("step.note_changes")}
          error={sent.fields.note}
          defaultValue={sent.values.note}
        />
      )}
      <p className="acts mt-s-4">
        <button type="submit" className="btn" disabled={busy} aria-busy={busy || undefined}>
          {busy ? t("payment.busy") : t(`step.send_${step}`, { amount })}
        </button>
        {step === "accept" && (
          <Link className="btn quiet" to={`/deals/${dealId}/milestones/${milestone.id}/changes`}>
            {t("step.to_changes")}
          </Link>
        )}
        <Link className="more" to={`/deals/${dealId}`}>
          {t("step.back")}
        </Link>
      </p>
    </Form>
  );
}
