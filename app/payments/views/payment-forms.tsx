import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, useNavigation } from "react-router";
import { FormField } from "./form-field.tsx";

/** What a refused form sent, so that nothing has to be typed again. */
export interface Sent {
  values: Record<string, string>;
  fields: Readonly<Record<string, string>>;
}

interface IntentFormProps {
  intent: string;
  submit: string;
  quiet?: boolean;
  withFile?: boolean;
  children?: ReactNode;
}

/** One thing to do on a payment's page; its button is busy while it is being done. */
export function IntentForm({ intent, submit, quiet, withFile, children }: IntentFormProps) {
  const { t } = useTranslation("payments");
  const busy = useNavigation().formData?.get("intent") === intent;
  return (
    <Form method="post" encType={withFile ? "multipart/form-data" : undefined}>
      <input type="hidden" name="intent" value={intent} />
      {children}
      <p className="acts mt-s-4">
        <button
          type="submit"
          className={quiet ? "btn quiet" : "btn"}
          disabled={busy}
          aria-busy={busy || undefined}
        >
          {busy ? t("payment.busy") : submit}
        </button>
      </p>
    </Form>
  );
}

export function EvidenceForm({ sent, accept }: { sent: Sent; accept: string }) {
  const { t } = useTranslation("payments");
  return (
    <IntentForm intent="evidence" submit={t("payment.send_evidence")} withFile>
      <FormField
        name="bankTransactionNumber"
        label={t("payment.number_label")}
        hint={t("payment.number_hint")}
        error={sent.fields.bankTransactionNumber}
        defaultValue={sent.values.bankTransactionNumber}
      />
      <FormField
        name="file"
        type="file"
        accept={accept}
        label={t("payment.file_label")}
        hint={t("payment.file_hint")}
        error={sent.fields.file}
      />
    </IntentForm>
  );
}

/** The payee's word that the money came; the operator's with the grounds for it. */
export function ConfirmForm({
  sent,
  amount,
  staff,
}: {
  sent: Sent;
  amount: string;
  staff: boolean;
}) {
  const { t } = useTranslation("payments");
  const submit = staff ? t("payment.staff_confirm_send") : t("payment.confirm_send", { amount });
  return (
    <IntentForm intent="confirm" submit={submit}>
      <FormField
        name="bankTransactionNumber"
        label={t("payment.confirm_number")}
        error={sent.fields.bankTransactionNumber}
        defaultValue={sent.values.bankTransactionNumber}
      />
      {staff && (
        <FormField
          name="reason"
          label={t("payment.reason")}
          hint={t("payment.reason_hint")}
          rows={3}
          error={sent.fields.reason}
          defaultValue={sent.values.reason}
        />
      )}
    </IntentForm>
  );
}

export function RefundForm({
  sent,
  rest,
  givenBack,
}: {
  sent: Sent;
  rest: string;
  givenBack: bigint;
}) {
  const { t } = useTranslation("payments");
  return (
    <IntentForm intent="refund" submit={t("payment.refund_send")} quiet>
      <input type="hidden" name="expectedRefunded" value={givenBack.toString()} />
      <FormField
        name="amount"
        label={t("payment.refund_amount")}
        hint={t("payment.refund_amount_hint", { rest })}
        inputMode="numeric"
        error={sent.fields.amount}
        defaultValue={sent.values.amount}
      />
      <FormField
        name="reason"
        label={t("payment.refund_reason")}
        rows={3}
        error={sent.fields.reason}
        defaultValue={sent.values.reason}
      />
    </IntentForm>
  );
}
