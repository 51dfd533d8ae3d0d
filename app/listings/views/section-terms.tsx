import { formatNumber, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { transferFormCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Choices, SelectField } from "#app/ui/long-form/choices.tsx";
import { asText, useFormValue } from "#app/ui/long-form/form-state.tsx";
import { NoHint } from "#app/ui/long-form/no-hint.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits, suggestedMax } from "../limits.ts";
import { priceModes, priceUnits } from "../model.ts";

/** In which forms it can be had, for how much, and what comes with it. */
export function SectionTerms() {
  const { t } = useTranslation("listings");
  const code = useCodeLabel();
  const accepts = useFormValue("acceptsListedTerms") === true;
  return (
    <>
      <Choices
        several
        name="transferForms"
        label={t("fields.transferForms.label")}
        hint={t("fields.transferForms.hint")}
        options={transferFormCodes.map((value) => ({ value, label: code("transferForms", value) }))}
      />
      <Choices
        name="price.mode"
        label={t("fields.price.mode.label")}
        hint={t("fields.price.mode.hint")}
        options={priceModes.map((value) => ({ value, label: code("priceModes", value) }))}
      />
      <Amounts />
      <div className="one">
        <label className="tick">
          <input
            type="checkbox"
            name="acceptsListedTerms"
            value="yes"
            defaultChecked={accepts}
            aria-describedby="accepts-hint"
          />
          <span>
            {t("fields.acceptsListedTerms.label")}
            <span className="hint" id="accepts-hint">
              {t("fields.acceptsListedTerms.hint")}
            </span>
          </span>
        </label>
      </div>
      <PairHead />
      <PairField
        name="support"
        label={t("fields.support.label")}
        hint={t("fields.support.hint")}
        max={limits.support}
        rows={4}
      />
      <div className="one grid gap-4 min-[761px]:grid-cols-3">
        <TextField
          name="warrantyMonths"
          label={t("fields.warrantyMonths.label")}
          inputMode="numeric"
        />
      </div>
    </>
  );
}

function Amounts() {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const min = useFormValue("price.minVnd");
  const max = useFormValue("price.maxVnd");
  const suggestion = suggestedMax(min, max);
  const money = (value: unknown) =>
    typeof value === "number" ? formatNumber(value, locale) : asText(value);
  return (
    <div className="one grid gap-4 min-[761px]:grid-cols-3">
      <TextField
        name="price.minVnd"
        label={t("fields.price.minVnd.label")}
        hint={t("fields.price.minVnd.hint")}
        inputMode="numeric"
        format={money}
      />
      <TextField
        name="price.maxVnd"
        label={t("fields.price.maxVnd.label")}
        hint={t("fields.price.maxVnd.hint")}
        inputMode="numeric"
        format={money}
      >
        {suggestion !== null && (
          <p className="hint">
            {t("fields.price.max_suggestion", { amount: formatVnd(suggestion, locale) })}
          </p>
        )}
      </TextField>
      <SelectField
        name="price.unit"
        label={t("fields.price.unit.label")}
        hint={<NoHint />}
        options={priceUnits.map((unit) => ({ value: unit, label: t(`units.${unit}`) }))}
      />
    </div>
  );
}
