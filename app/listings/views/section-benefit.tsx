import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { limits, rowLimits } from "../limits.ts";

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What it does for its user and how far it has come. */
export function SectionBenefit() {
  const { t } = useTranslation("listings");
  const code = useCodeLabel();
  const trl = levels.map((level) => ({
    value: String(level),
    label: t("fields.trl.option", { level, name: code("trl", level) }),
  }));
  return (
    <>
      <PairHead />
      <PairField
        name="summary"
        label={t("fields.summary.label")}
        hint={t("fields.summary.hint")}
        max={limits.summary}
        rows={3}
      />
      <PairField name="problem" label={t("fields.problem.label")} max={limits.problem} rows={5} />
      <PairField
        name="description"
        label={t("fields.description.label")}
        hint={t("fields.description.hint")}
        max={limits.description}
        rows={10}
      />
      <Choices
        name="trl"
        label={t("fields.trl.label")}
        hint={t("fields.trl.hint")}
        options={[...trl, { value: "", label: t("fields.trl.none") }]}
      />
      <PairField
        name="trlEvidence"
        label={t("fields.trlEvidence.label")}
        hint={t("fields.trlEvidence.hint")}
        max={limits.trlEvidence}
        rows={4}
      />
      <div className="one">
        <p className="lab">{t("fields.figures.label")}</p>
        <span className="hint">{t("fields.figures.hint")}</span>
      </div>
      {Array.from({ length: rowLimits.figures }, (_, index) => `figures.${index}`).map(
        (row, index) => (
          <div key={row}>
            <PairField
              name={`${row}.value`}
              label={t("fields.figure_value", { n: index + 1 })}
              max={limits.figureValue}
            />
            <PairField
              name={`${row}.label`}
              label={t("fields.figure_label", { n: index + 1 })}
              max={limits.figureLabel}
            />
          </div>
        ),
      )}
    </>
  );
}
