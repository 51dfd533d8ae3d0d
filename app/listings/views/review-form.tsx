import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { faultList } from "#app/ui/fault-text.ts";
import { ErrorList } from "#app/ui/long-form/error-list.tsx";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { FormValues, fieldId, useFormError, valueAt } from "#app/ui/long-form/form-state.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { type Criterion, criteria, reviewChecks } from "../rules.ts";

interface Props {
  version: number;
  values: Record<string, unknown>;
  errors: Record<string, string>;
  problem: string | null;
}

const points = [0, 1, 2, 3, 4, 5] as const;

/** Four scores, the checklist and the words for the writer; the rule decides what follows. */
export function ReviewForm({ version, values, errors, problem }: Props) {
  const { t } = useTranslation("listings");
  const scores = criteria.map((one) => [`scores.${one}`, t(`criteria.${one}`)]);
  const labels = { ...Object.fromEntries(scores), reasons: t("review.reasons") };
  const list = faultList(errors, labels);
  const ticked = Array.isArray(values.checks) ? values.checks : [];
  return (
    <Form method="post" noValidate>
      {(list.length > 0 || problem) && (
        <ErrorList title={problem ?? t("form.errors", { count: list.length })} errors={list} />
      )}
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="intent" value="review" />
      <FormValues values={values} errors={errors}>
        {criteria.map((criterion) => (
          <Score
            key={criterion}
            criterion={criterion}
            chosen={valueAt(values, `scores.${criterion}`)}
          />
        ))}
        <fieldset className="one min-w-0">
          <legend className="lab">{t("review.checks")}</legend>
          <div>
            {reviewChecks.map((check) => (
              <label className="tick" key={check}>
                <input
                  type="checkbox"
                  name="checks"
                  value={check}
                  defaultChecked={ticked.includes(check)}
                />
                {t(`review.check.${check}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="one">
          <TextField
            name="reasons"
            label={t("review.reasons")}
            hint={t("review.reasons_hint")}
            rows={5}
            max={4000}
          />
        </div>
      </FormValues>
      <div className="finish">
        <p className="sub max-w-[50ch]">{t("review.score_note")}</p>
        <SubmitButton label={t("review.button")} busy={t("review.busy")} />
      </div>
    </Form>
  );
}

function Score({ criterion, chosen }: { criterion: Criterion; chosen: unknown }) {
  const { t } = useTranslation("listings");
  const path = `scores.${criterion}`;
  const error = useFormError(path);
  return (
    <fieldset className="one min-w-0" id={fieldId(path)} tabIndex={-1}>
      <legend className="lab">{t(`criteria.${criterion}`)}</legend>
      <div>
        <span className="hint">{t(`criteria_hint.${criterion}`)}</span>
        <div className="scale max-w-[420px]" style={{ gridTemplateColumns: "repeat(6, 1fr)" }}>
          {points.map((point) => (
            <label key={point}>
              <input
                type="radio"
                name={path}
                value={point}
                defaultChecked={chosen === point}
                aria-label={`${t(`criteria.${criterion}`)}: ${point}`}
              />
              {point}
            </label>
          ))}
        </div>
        <FieldError id={`${fieldId(path)}-error`} text={error} />
      </div>
    </fieldset>
  );
}
