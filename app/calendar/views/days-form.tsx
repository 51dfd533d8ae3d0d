import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { dayKinds } from "../model.ts";
import { useCalendarWords } from "./use-calendar-words.ts";

interface Props {
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
}

/** Days in a row: what they are, their name, and where it is written. */
export function DaysForm({ values, refusal }: Props) {
  const { t } = useCalendarWords();
  const said = useRefusal(refusal);
  const inLanguage = (label: string, lang: "vi" | "en") => `${label}, ${t(lang)}`;
  const labels = {
    kind: t("kind"),
    from: t("from"),
    until: t("until"),
    "name.vi": inLanguage(t("name"), "vi"),
    "name.en": inLanguage(t("name"), "en"),
    "source.vi": inLanguage(t("sources"), "vi"),
    "source.en": inLanguage(t("sources"), "en"),
    sourceUrl: t("source_url"),
    trueOn: t("trueOn"),
  };
  const both = (name: "name" | "source", label: string) => (
    <fieldset className="pair bare">
      <legend className="q lab">{label}</legend>
      <TextField name={`${name}.vi`} label={t("vi")} lang="vi" />
      <TextField name={`${name}.en`} label={t("en")} lang="en" />
    </fieldset>
  );
  return (
    <RefusableForm {...said} labels={labels} values={values} className="max-w-3xl">
      <Choices
        name="kind"
        label={t("kind")}
        options={dayKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextField day name="from" label={t("from")} />
      <TextField day name="until" label={t("until")} hint={t("until_hint")} />
      {both("name", t("name"))}
      {both("source", t("sources"))}
      <TextField name="sourceUrl" label={t("source_url")} />
      <TextField day name="trueOn" label={t("trueOn")} />
      <p className="note mb-s-3">{t("consequence")}</p>
      <SubmitButton label={t("save")} busy={t("sending")} />
    </RefusableForm>
  );
}
