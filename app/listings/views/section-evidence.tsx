import { useTranslation } from "#app/i18n/use-translation.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";
import { writeMonth } from "../month.ts";

const paths = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}.${index}`);

/** Standards met and sites in use; files follow below the form. */
export function SectionEvidence({ standards, sites }: { standards: number; sites: number }) {
  const { t } = useTranslation("listings");
  return (
    <>
      <PairHead />
      <div className="one">
        <p className="lab">{t("fields.standards.label")}</p>
        <span className="hint">{t("fields.standards.hint")}</span>
      </div>
      {paths("standards", standards).map((row, index) => (
        <PairField
          key={row}
          name={row}
          label={t("fields.standard_row", { n: index + 1 })}
          max={limits.standard}
          rows={2}
        />
      ))}
      <div className="one">
        <p className="lab">{t("fields.deployments.label")}</p>
        <span className="hint">{t("fields.deployments.hint")}</span>
      </div>
      {paths("deployments", sites).map((row, index) => (
        <div key={row}>
          <PairField
            name={`${row}.site`}
            label={t("fields.deployment_site", { n: index + 1 })}
            max={limits.site}
            rows={2}
          />
          <div className="pb-4 sm:max-w-60">
            <TextField
              name={`${row}.since`}
              label={t("fields.deployment_since")}
              hint={t("fields.deployment_since_hint")}
              format={(value) => (typeof value === "string" ? writeMonth(value) : "")}
            />
          </div>
          <PairField
            name={`${row}.result`}
            label={t("fields.deployment_result", { n: index + 1 })}
            max={limits.result}
            rows={2}
          />
        </div>
      ))}
    </>
  );
}
