import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Choices, type Option, SelectField } from "#app/ui/long-form/choices.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { adviserRoles, VALID_MONTHS, valuationMethods, valuationPurposes } from "../model.ts";

export interface Answer {
  intent: string;
  refusal: Refusal;
  values: unknown;
}

interface CallProps {
  firms: readonly Option[];
  /** Everything of the side's own, and its folders. */
  parts: readonly Option[];
  answer: Answer | undefined;
}

/** Calls an adviser into named parts of the room. */
export function CallForm({ firms, parts, answer }: CallProps) {
  const { t } = useTranslation(["advisers", "shell"]);
  return (
    <RefusableForm
      {...useRefusal(answer?.refusal)}
      values={answer?.values ?? {}}
      labels={{
        organisationId: t("call.firm"),
        role: t("call.role"),
        task: t("call.task"),
        parts: t("call.parts"),
      }}
      className="max-w-3xl"
    >
      <input type="hidden" name="intent" value="call" />
      <SelectField
        name="organisationId"
        label={t("call.firm")}
        hint={t("call.firm_hint")}
        options={firms}
        empty={t("call.choose")}
      />
      <Choices
        name="role"
        label={t("call.role")}
        options={adviserRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <TextField name="task" label={t("call.task")} hint={t("call.task_hint")} rows={3} max={500} />
      <Choices
        name="parts"
        label={t("call.parts")}
        hint={t("call.parts_hint")}
        several
        options={parts}
      />
      <p className="acts mt-s-3">
        <SubmitButton label={t("call.send")} busy={t("shell:form.sending")} />
      </p>
    </RefusableForm>
  );
}

/** A valuer's opinion. */
export function ValuationForm({ answer }: { answer: Answer | undefined }) {
  const { t } = useTranslation(["advisers", "shell"]);
  return (
    <RefusableForm
      {...useRefusal(answer?.refusal)}
      values={answer?.values ?? {}}
      labels={{
        method: t("value.method"),
        minVnd: t("value.min"),
        maxVnd: t("value.max"),
        valuedOn: t("value.day"),
        validUntil: t("value.until"),
        purposeKind: t("value.purpose_kind"),
        purpose: t("value.purpose"),
        sources: t("value.sources"),
        authorTitle: t("value.author"),
      }}
      className="max-w-3xl"
    >
      <input type="hidden" name="intent" value="value" />
      <Choices
        name="method"
        label={t("value.method")}
        options={valuationMethods.map((method) => ({
          value: method,
          label: t(`method.${method}`),
        }))}
      />
      <TextField
        name="minVnd"
        label={t("value.min")}
        hint={t("value.vnd_hint")}
        inputMode="numeric"
      />
      <TextField name="maxVnd" label={t("value.max")} inputMode="numeric" />
      <InputField name="valuedOn" type="date" label={t("value.day")} />
      <InputField
        name="validUntil"
        type="date"
        label={t("value.until")}
        hint={t("value.until_hint", { count: VALID_MONTHS })}
      />
      <Choices
        name="purposeKind"
        label={t("value.purpose_kind")}
        hint={t("value.purpose_kind_hint")}
        options={valuationPurposes.map((kind) => ({ value: kind, label: t(`purpose.${kind}`) }))}
      />
      <TextField name="purpose" label={t("value.purpose")} max={500} />
      <TextField
        name="sources"
        label={t("value.sources")}
        hint={t("value.sources_hint")}
        rows={6}
        max={4000}
      />
      <TextField
        name="authorTitle"
        label={t("value.author")}
        hint={t("value.author_hint")}
        max={200}
      />
      <p className="note">{t("value.final")}</p>
      <p className="acts mt-s-3">
        <SubmitButton label={t("value.send")} busy={t("shell:form.sending")} />
      </p>
    </RefusableForm>
  );
}
