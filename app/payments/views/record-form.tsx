import { Form, useActionData, useNavigation } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Button } from "#app/ui/button.tsx";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import type { Sent } from "./sent.ts";

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
  const navigation = useNavigation();
  const sent = useActionData() as Sent | undefined;
  const key = Object.values(subject).join();
  const mine = (values: { get(name: string): unknown } | undefined) =>
    values?.get("intent") === kind &&
    Object.entries(subject).every(([name, value]) => values.get(name) === value);
  const busy = mine(navigation.formData);
  const refused = mine(sent && new Map(Object.entries(sent.values)));
  const { errors } = useRefusal(refused ? sent?.refusal : null);
  const error = Object.values(errors)[0];
  const id = `field-reference-${key}`;
  return (
    <Form method="post" className="mt-s-2">
      <input type="hidden" name="intent" value={kind} />
      {Object.entries(subject).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id}>{t("operator.number")}</label>
      <div className="acts mt-s-1">
        <span className="min-w-0 max-w-[28rem] flex-1 basis-[220px]">
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
        <Button type="submit" quiet busy={busy && t("payment.busy")}>
          {submit}
        </Button>
      </div>
      <FieldError id={`${id}-error`} text={error} />
    </Form>
  );
}
