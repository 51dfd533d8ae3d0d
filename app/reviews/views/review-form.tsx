import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { criteria } from "../model.ts";

export interface Answer {
  refusal: Refusal;
  values: unknown;
}

/** The one review a side writes. */
export function ReviewForm({ partner, answer }: { partner: string; answer: Answer | undefined }) {
  const { t } = useTranslation(["reviews", "shell"]);
  const scores = [5, 4, 3, 2, 1].map((score) => ({
    value: String(score),
    label: t(`score.${score as 1}`),
  }));
  const labels = {
    ...Object.fromEntries(
      criteria.map((name) => [`scores.${name}`, t(`criteria.${name}`, { partner })]),
    ),
    body: t("body"),
  };
  return (
    <RefusableForm
      {...useRefusal(answer?.refusal)}
      labels={labels}
      values={answer?.values ?? {}}
      className="max-w-3xl mt-s-4"
    >
      <input type="hidden" name="intent" value="write" />
      {criteria.map((name) => (
        <Choices
          key={name}
          name={`scores.${name}`}
          label={t(`criteria.${name}`, { partner })}
          options={scores}
        />
      ))}
      <TextField
        name="body"
        label={t("body")}
        hint={t("body_hint", { partner })}
        rows={6}
        max={2000}
      />
      <Choices
        name="named"
        label={t("named")}
        several
        options={[{ value: "yes", label: t("named_yes") }]}
      />
      <p className="note">{t("final")}</p>
      <p className="acts mt-s-3">
        <SubmitButton label={t("send")} busy={t("shell:form.sending")} />
      </p>
    </RefusableForm>
  );
}

/** The one reply to the other side's review. */
export function ReplyForm({ answer }: { answer: Answer | undefined }) {
  const { t } = useTranslation(["reviews", "shell"]);
  return (
    <RefusableForm
      {...useRefusal(answer?.refusal)}
      values={answer?.values ?? {}}
      className="max-w-3xl mt-s-3"
    >
      <input type="hidden" name="intent" value="reply" />
      <TextField name="reply" label={t("reply_label")} hint={t("reply_hint")} rows={4} max={1000} />
      <p className="acts mt-s-2">
        <SubmitButton label={t("reply_send")} busy={t("shell:form.sending")} quiet />
      </p>
    </RefusableForm>
  );
}
