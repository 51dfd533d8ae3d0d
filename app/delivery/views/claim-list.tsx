import type { RoleNames } from "#app/deals/role-words.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { FileField } from "#app/ui/long-form/file-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { type ClaimView, claimAnswers } from "../model.ts";
import { latenessOf } from "../rules.ts";
import type { SentForm } from "./handover-forms.tsx";

/** One claim: how long the seller has, then all that was said in its order. */
export function ClaimCase(props: {
  claim: ClaimView;
  parties: { buyer: string; seller: string };
  roles: RoleNames;
  now: Date;
  heldSince: Date | null;
}) {
  const { claim, parties, roles, now, heldSince } = props;
  const { t } = useTranslation(["delivery", "shell"]);
  const locale = useLocale();
  const lateness = claim.answeredAt ? null : latenessOf(claim.answerDueAt, now, heldSince);
  const at = formatDateTime(claim.answerDueAt, locale);
  return (
    <>
      <h3>{t("warranty.claim_n", { number: claim.number })}</h3>
      <p className={`st ${lateness === "late" ? "urgent" : lateness ? "wait" : "done"}`}>
        {lateness ? t(`warranty.answer_${lateness}`, { at, ...roles }) : t("warranty.answered")}
      </p>
      <ol className="rows">
        {claim.entries.map((one) => (
          <li key={one.id}>
            <p className="split flex-wrap">
              <b>
                {t("warranty.by", {
                  step: t(`warranty.steps.${one.step}`),
                  party: parties[one.side],
                  author: one.helped
                    ? t("shell:on_behalf", { person: one.author, party: parties[one.side] })
                    : one.author,
                })}
              </b>
              <time className="sub" dateTime={one.at.toISOString()}>
                {formatDateTime(one.at, locale)}
              </time>
            </p>
            <p className="whitespace-pre-line wrap-anywhere">{one.body}</p>
            {one.file && (
              <p>
                <a href={`/files/${one.file.id}`}>{one.file.fileName}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface FormProps {
  /** Which form of the page: "claim", or "answer-" or "object-" and the claim's id. */
  intent: string;
  claimId?: string;
  sent: SentForm | undefined;
  accept: string;
}

/** What the buyer claims, the seller answers, or the buyer still misses, with one file. */
export function ClaimForm({ intent, claimId, sent, accept }: FormProps) {
  const { t } = useTranslation(["delivery", "shell"]);
  const mine = sent?.intent === intent ? sent : undefined;
  const kind = intent === "claim" ? "claim" : intent.startsWith("answer-") ? "answer" : "object";
  const words = {
    claim: { body: t("warranty.body"), send: t("warranty.send") },
    answer: { body: t("warranty.answer_body"), send: t("warranty.send_answer") },
    object: { body: t("warranty.object_body"), send: t("warranty.send_object") },
  }[kind];
  return (
    <RefusableForm
      {...useRefusal(mine?.refusal)}
      labels={{
        answer: t("warranty.answer_kind"),
        body: words.body,
        file: t("warranty.file"),
      }}
      values={mine?.values ?? {}}
      encType="multipart/form-data"
      className="max-w-3xl"
    >
      <input type="hidden" name="intent" value={intent} />
      {claimId && <input type="hidden" name="claimId" value={claimId} />}
      {kind === "answer" && (
        <Choices
          name="answer"
          label={t("warranty.answer_kind")}
          options={claimAnswers.map((value) => ({ value, label: t(`warranty.steps.${value}`) }))}
        />
      )}
      <TextField name="body" label={words.body} rows={5} max={4000} />
      <FileField
        name="file"
        label={t("warranty.file")}
        choose={t("shell:form.choose_file")}
        limits={t("warranty.file_hint")}
        accept={accept}
      />
      <p className="acts mt-s-3">
        <SubmitButton label={words.send} busy={t("shell:form.sending")} />
      </p>
    </RefusableForm>
  );
}
