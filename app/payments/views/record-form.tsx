import { useTranslation } from "react-i18next";
import { Form, useActionData, useNavigation } from "react-router";
import type { Refusal } from "#app/platform/result.ts";

export type RecordKind = "payout" | "bank_refund" | "return";

interface RecordFormProps {
  kind: RecordKind;
  /** Hidden fields that say what is recorded. */
  subject: Record<string, string>;
  submit: string;
}

/** One line: the bank's number of a transfer that was made, and the button that records it. */
export function RecordForm({ kind, subject, submit }: RecordFormProps) {
  const { t } = useTranslation("payments");
  const { t: why } = useTranslation("refusals");
  const navigation = useNavigation();
  const sent = useActionData() as { refusal: Refusal; values: Record<string, string> } | undefined;
  const key = Object.values(subject).join();
  const mine = (values: { get(name: string): unknown } | undefined) =>
    values?.get("intent") === kind &&
    Object.entries(subject).every(([name, value]) => values.get(name) === value);
  const busy = mine(navigation.formData);
  const refused = mine(sent && new Map(Object.entries(sent.values)));
  const error = refused ? Object.values(sent?.refusal.fields ?? {})[0] : undefined;
  const id = `field-reference-${key}`;
  return (
    <Form method="post" className="mt-s-2 max-w-[62ch]">
      <input type="hidden" name="intent" value={kind} />
      {Object.entries(subject).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id}>{t("operator.number")}</label>
      {error && (
        <span className="err" id={`${id}-error`}>
          {why(error as never)}
        </span>
      )}
      <div className="acts">
        <span className="min-w-0 flex-1 basis-[220px]">
          <input
            id={id}
            type="text"
            name="reference"
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            defaultValue={refused ? sent?.values.reference : undefined}
          />
        </span>
        <button type="submit" className="btn quiet" disabled={busy} aria-busy={busy || undefined}>
          {busy ? t("payment.busy") : submit}
        </button>
      </div>
    </Form>
  );
}
