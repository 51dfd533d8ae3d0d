import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { SelectField } from "#app/ui/long-form/choices.tsx";
import { asText } from "#app/ui/long-form/form-state.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What is delivered and which figures prove that it works. */
export function SectionSuccess({ rows }: { rows: number }) {
  const { t } = useTranslation("challenges");
  const code = useCodeLabel();
  return (
    <>
      <PairHead />
      <PairField name="outputs" label={t("fields.outputs.label")} max={limits.outputs} rows={5} />
      <div className="one">
        <p className="lab">{t("fields.kpis.label")}</p>
        <span className="hint">{t("fields.kpis.hint")}</span>
      </div>
      {Array.from({ length: rows }, (_, index) => `kpis.${index}`).map((row, index) => (
        <div key={row}>
          <PairField
            name={`${row}.name`}
            label={t("fields.kpi_name", { n: index + 1 })}
            max={limits.kpiName}
          />
          <Quantities row={row} />
        </div>
      ))}
      <PairField
        name="constraints"
        label={t("fields.constraints.label")}
        max={limits.constraints}
        rows={4}
      />
      <PairField
        name="dataAvailable"
        label={t("fields.dataAvailable.label")}
        max={limits.dataAvailable}
        rows={4}
      />
      <div className="one">
        <SelectField
          name="requiredTrl"
          label={t("fields.requiredTrl.label")}
          empty={t("fields.any")}
          options={levels.map((level) => ({
            value: String(level),
            label: t("fields.trl_option", { level, name: code("trl", level) }),
          }))}
        />
      </div>
    </>
  );
}

function Quantities({ row }: { row: string }) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  // Plain digits with the reader's decimal mark: the form reads both marks back.
  const plain = (value: unknown) =>
    typeof value === "number"
      ? formatNumber(value, locale, 6).replaceAll(locale === "vi" ? "." : ",", "")
      : asText(value);
  return (
    <div className="grid gap-4 pb-4 sm:grid-cols-3">
      <TextField name={`${row}.unit`} label={t("fields.kpi_unit")} />
      <TextField
        name={`${row}.baseline`}
        label={t("fields.kpi_baseline")}
        inputMode="decimal"
        format={plain}
      />
      <TextField
        name={`${row}.target`}
        label={t("fields.kpi_target")}
        inputMode="decimal"
        format={plain}
      />
    </div>
  );
}
