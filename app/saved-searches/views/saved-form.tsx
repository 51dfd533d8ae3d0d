import { Form, Link, useNavigation } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { faultList } from "#app/ui/fault-text.ts";
import { Field, Select } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { alertFrequencies } from "../model.ts";

export interface SavedFormProps {
  title: string;
  values: { name: string; frequency: string; text: string };
  /** The filters as ticks; taking one away widens the search. */
  conditions: readonly { name: string; value: string; label: string; kept: boolean }[];
  hidden: readonly { name: string; value: string }[];
  /** Field -> what is wrong, in words. */
  refusal: Refusal | null;
  back: string;
}

/** Names a search and says how often to hear of what is new in it. */
export function SavedForm(props: SavedFormProps) {
  const { values, conditions, hidden, refusal, back } = props;
  const { errors, whole } = useRefusal(refusal);
  const { t } = useTranslation("savedSearches");
  const busy = useNavigation().state !== "idle";
  const faults = faultList(errors, { name: t("form.name"), frequency: t("form.frequency") });
  return (
    <div className="wrap">
      <div className="title">
        <h1>{props.title}</h1>
      </div>
      {faults.length > 0 && <ErrorSummary title={t("form.faults")} faults={faults} />}
      {whole && (
        <Notice tone="urgent" live>
          {whole}
        </Notice>
      )}
      <Form method="post" className="mt-6 grid max-w-xl gap-s-4" noValidate>
        {hidden.map(({ name, value }) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <Field
          name="name"
          label={t("form.name")}
          hint={t("form.name_hint")}
          defaultValue={values.name}
          error={errors.name}
          maxLength={120}
        />
        <Field
          name="q"
          label={t("form.text")}
          hint={t("form.text_hint")}
          defaultValue={values.text}
        />
        {conditions.length > 0 && (
          <fieldset className="facet">
            <legend>{t("form.conditions")}</legend>
            <div>
              {conditions.map((one) => (
                <label className="tick" key={`${one.name} ${one.value}`}>
                  <input
                    type="checkbox"
                    name={one.name}
                    value={one.value}
                    defaultChecked={one.kept}
                  />
                  {one.label}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <Select
          name="frequency"
          label={t("form.frequency")}
          hint={t("form.frequency_hint")}
          choices={alertFrequencies.map((value) => ({ value, text: t(`frequencies.${value}`) }))}
          defaultValue={values.frequency}
          error={errors.frequency}
        />
        <p className="acts mt-6">
          <Button type="submit" busy={busy && t("form.busy")}>
            {t("form.save")}
          </Button>
          <Link className="more" to={back}>
            {t("form.back")}
          </Link>
        </p>
      </Form>
    </div>
  );
}
