import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { HIGHEST_WEIGHT, MOST_CRITERIA } from "../model.ts";
import type { OpenList } from "../page-facts.ts";
import { TextArea } from "./text-area.tsx";
import type { Answer } from "./use-answer.ts";

const weights = Array.from({ length: HIGHEST_WEIGHT }, (_, at) => String(at + 1));
const SPARE_ROWS = 2;

/** Name, purpose and criteria of an open list. */
export function ListSettings({ list, answer }: { list: OpenList; answer: Answer | undefined }) {
  const { t } = useTranslation("shortlists");
  const typed = answer?.values;
  const errors = answer?.errors ?? {};
  const spare = { id: "", name: "", weight: 1 };
  const rows = [...list.criteria, ...Array.from({ length: SPARE_ROWS }, () => spare)].slice(
    0,
    Math.max(list.criteria.length, MOST_CRITERIA),
  );
  return (
    <Form method="post" className="grid max-w-xl gap-s-4" noValidate>
      <Field
        name="name"
        label={t("new.name")}
        defaultValue={typed?.name ?? list.name}
        error={errors.name}
        maxLength={120}
      />
      <TextArea
        name="purpose"
        label={t("new.purpose")}
        defaultValue={typed?.purpose ?? list.purpose}
        {...(errors.purpose && { error: errors.purpose })}
      />
      {rows.map((criterion, at) => {
        const field = `criteria.${at}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: spare rows have no name of their own
          <div key={`${criterion.id}-${at}`} className="criterion">
            <input type="hidden" name={`${field}.id`} value={criterion.id} />
            <Field
              name={`${field}.name`}
              label={t("page.criterion", { n: at + 1 })}
              defaultValue={typed?.[`${field}.name`] ?? criterion.name}
              error={errors[`${field}.name`]}
              maxLength={120}
            />
            <Select
              name={`${field}.weight`}
              label={t("page.criterion_weight", { n: at + 1 })}
              choices={weights.map((value) => ({ value, text: value }))}
              defaultValue={typed?.[`${field}.weight`] ?? String(criterion.weight)}
            />
          </div>
        );
      })}
      <p className="acts mt-4">
        <button type="submit" className="btn quiet" name="intent" value="settings">
          {t("page.save")}
        </button>
      </p>
    </Form>
  );
}
