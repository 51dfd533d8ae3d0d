import { Form } from "react-router";
import { stages } from "#app/deals/model.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { faultList } from "#app/ui/fault-text.ts";
import { Field, Select } from "#app/ui/field.tsx";
import { FieldFrame, fieldAria } from "#app/ui/field-frame.tsx";

interface Props {
  values: Readonly<Record<string, string>>;
  refusal: Refusal | null;
  busy: boolean;
}

/** A thread on a subject of its own, perhaps a step of the deal. */
export function ThreadForm({ values, refusal, busy }: Props) {
  const { t } = useTranslation("conversations");
  const { title, errors } = useRefusal(refusal);
  const labels = { subject: t("start.subject"), step: t("start.step"), body: t("start.body") };
  const faults = faultList(errors, labels).map(({ field, text }) => ({
    field: field === "body" ? "first" : field,
    text,
  }));
  return (
    <Disclosure summary={t("start.open")} open={refusal !== null}>
      <Form method="post" className="mt-s-3 grid max-w-2xl gap-s-3">
        {title && <ErrorSummary title={title} faults={faults} />}
        <input type="hidden" name="intent" value="start" />
        <Field
          name="subject"
          label={t("start.subject")}
          maxLength={120}
          defaultValue={values.subject}
          error={errors.subject}
          autoComplete="off"
        />
        <Select
          name="step"
          label={t("start.step")}
          empty={t("start.no_step")}
          choices={stages.map((stage) => ({
            value: stage,
            text: t.say(`deals:stages.${stage}`),
          }))}
          defaultValue={values.step}
          error={errors.step}
        />
        <FieldFrame id="first" label={t("start.body")} error={errors.body}>
          <textarea
            id="first"
            name="body"
            rows={4}
            defaultValue={values.body}
            {...fieldAria("first", { hint: null, error: errors.body })}
          />
        </FieldFrame>
        <p className="acts">
          <Button type="submit" quiet busy={busy && t("shell:form.sending")}>
            {t("start.do")}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
