import { Form } from "react-router";
import { industryCodes } from "#app/taxonomy/model.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { origins } from "../model.ts";
import { comparisonNames, periodNames } from "../period.ts";
import type { Question } from "../schema.ts";
import { useFigureWords } from "./use-figure-words.ts";

const sellingKinds = ["institute", "vendor", "enterprise", "agency"] as const;

/** Period, comparison and filter as a plain form: the address holds all of it. */
export function PeriodForm({ question }: { question: Question }) {
  const words = useFigureWords();
  const { t } = words;
  const { selection, faults, typed, span } = question;
  const any = t("period.any");
  // A browser refuses to hold what is not a day; the beginning of all time is nobody's choice.
  const fallback = question.period === "all" ? { ...span, from: "" } : span;
  return (
    <Disclosure
      summary={t("period.change")}
      open={faults.length > 0}
      className="mt-s-3 print:hidden"
    >
      <Form method="get" className="grid gap-s-3 mt-s-2 mb-s-3 md:grid-cols-4 items-end">
        {selection.ward && <input type="hidden" name="ward" value={selection.ward} />}
        <Select
          name="period"
          label={t("period.name")}
          defaultValue={question.period}
          choices={periodNames.map((value) => ({ value, text: t(`period.names.${value}`) }))}
        />
        <Field
          name="from"
          type="date"
          label={t("period.from")}
          defaultValue={faults.includes("from") ? "" : typed.from || fallback.from}
          error={faults.includes("from") && t("period.fault_from")}
        />
        <Field
          name="to"
          type="date"
          label={t("period.to")}
          defaultValue={faults.includes("to") ? "" : typed.to || fallback.to}
          error={faults.includes("to") && t("period.fault_to")}
        />
        <Select
          name="compare"
          label={t("period.compare")}
          defaultValue={question.compare}
          choices={comparisonNames.map((value) => ({
            value,
            text: t(`period.comparisons.${value}`),
          }))}
        />
        <Select
          name="industry"
          label={t("period.industry")}
          empty={any}
          defaultValue={selection.industry ?? ""}
          choices={industryCodes.map((value) => ({ value, text: words.industry(value) }))}
        />
        <Select
          name="kind"
          label={t("period.kind")}
          empty={any}
          defaultValue={selection.kind ?? ""}
          choices={sellingKinds.map((value) => ({ value, text: words.kind(value) }))}
        />
        <Select
          name="origin"
          label={t("period.origin")}
          empty={any}
          defaultValue={selection.origin ?? ""}
          choices={origins.map((value) => ({ value, text: words.origin(value) }))}
        />
        <button type="submit" className="btn">
          {t("period.show")}
        </button>
        <p className="sub md:col-span-4">{t("period.own_hint")}</p>
      </Form>
    </Disclosure>
  );
}
