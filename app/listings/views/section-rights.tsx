import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ipStatusCodes, ipTypeCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { SelectField } from "#app/ui/long-form/choices.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";

/** Intellectual property, one right a row. */
export function SectionRights({ rows }: { rows: number }) {
  const { t } = useTranslation("listings");
  const code = useCodeLabel();
  const types = ipTypeCodes.map((value) => ({ value, label: code("ipTypes", value) }));
  const statuses = ipStatusCodes.map((value) => ({ value, label: code("ipStatuses", value) }));
  return (
    <>
      <div className="one" id="f-ip" tabIndex={-1}>
        <p className="lab">{t("fields.ip.label")}</p>
        <span className="hint">{t("fields.ip.hint")}</span>
      </div>
      {Array.from({ length: rows }, (_, index) => `ip.${index}`).map((row, index) => (
        <fieldset key={row} className="one min-w-0">
          <legend className="lab">{t("fields.ip_row", { n: index + 1 })}</legend>
          <div className="grid gap-4 pt-2 sm:grid-cols-3">
            <SelectField
              name={`${row}.type`}
              label={t("fields.ip_type")}
              options={types}
              empty={t("fields.none")}
            />
            <SelectField name={`${row}.status`} label={t("fields.ip_status")} options={statuses} />
            <TextField name={`${row}.number`} label={t("fields.ip_number")} max={limits.ipNumber} />
          </div>
        </fieldset>
      ))}
    </>
  );
}
