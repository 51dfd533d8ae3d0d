import type { ReactNode } from "react";
import { Form } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FileField } from "#app/ui/long-form/file-field.tsx";
import { FormValues } from "#app/ui/long-form/form-state.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import type { Sent } from "./sent.ts";

interface IntentFormProps {
  intent: string;
  submit: string;
  quiet?: boolean;
  sent?: Sent | undefined;
  /** What the fields start with. */
  initial?: Record<string, string | null>;
  children?: ReactNode;
}

/** One thing to do on a payment's page; what was typed comes back when it is refused. */
export function IntentForm({ intent, submit, quiet, sent, initial, children }: IntentFormProps) {
  const { t } = useTranslation("payments");
  const mine = sent?.values.intent === intent ? sent : undefined;
  const { errors } = useRefusal(mine?.refusal);
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="stackform mt-0! max-w-[62ch] grid-cols-[minmax(0,1fr)]"
    >
      <FormValues values={mine?.values ?? initial ?? {}} errors={errors}>
        {children}
      </FormValues>
      <p className="acts">
        <SubmitButton
          name="intent"
          value={intent}
          label={submit}
          busy={t("payment.busy")}
          quiet={quiet ?? false}
        />
      </p>
    </Form>
  );
}

interface SentProps {
  sent: Sent | undefined;
}

interface EvidenceFormProps extends SentProps {
  accept: string;
  /** The number given before, to be corrected. */
  bankTransactionNumber: string | null;
  /** Whether it takes the place of what was sent before. */
  again: boolean;
}

export function EvidenceForm(props: EvidenceFormProps) {
  const { sent, accept, bankTransactionNumber, again } = props;
  const { t } = useTranslation(["payments", "shell"]);
  return (
    <IntentForm
      intent="evidence"
      submit={t(again ? "payment.send_evidence_again" : "payment.send_evidence")}
      sent={sent}
      initial={{ bankTransactionNumber }}
    >
      <TextField
        name="bankTransactionNumber"
        label={t("payment.number_label")}
        hint={t("payment.number_hint")}
      />
      <FileField
        name="file"
        accept={accept}
        label={t("payment.file_label")}
        choose={t("shell:form.choose_file")}
        limits={t("payment.file_hint")}
      />
    </IntentForm>
  );
}

/** The payee's word that the money came; the operator's with the grounds for it. */
export function ConfirmForm({
  sent,
  amount,
  staff,
}: SentProps & { amount: string; staff: boolean }) {
  const { t } = useTranslation("payments");
  const submit = staff ? t("payment.staff_confirm_send") : t("payment.confirm_send", { amount });
  return (
    <IntentForm intent="confirm" submit={submit} sent={sent}>
      <TextField name="bankTransactionNumber" label={t("payment.confirm_number")} />
      {staff && (
        <TextField
          name="reason"
          label={t("payment.reason")}
          hint={t("payment.reason_hint")}
          rows={3}
        />
      )}
    </IntentForm>
  );
}

interface RefundFormProps extends SentProps {
  rest: string;
  givenBack: bigint;
}

export function RefundForm({ sent, rest, givenBack }: RefundFormProps) {
  const { t } = useTranslation("payments");
  return (
    <IntentForm intent="refund" submit={t("payment.refund_send")} sent={sent} quiet>
      <input type="hidden" name="expectedRefunded" value={givenBack.toString()} />
      <TextField
        name="amount"
        label={t("payment.refund_amount")}
        hint={t("payment.refund_amount_hint", { rest })}
        inputMode="numeric"
      />
      <TextField name="reason" label={t("payment.refund_reason")} rows={3} />
    </IntentForm>
  );
}
