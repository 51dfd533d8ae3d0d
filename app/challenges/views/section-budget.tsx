import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { asText } from "#app/ui/long-form/form-state.tsx";
import { NoHint } from "#app/ui/long-form/no-hint.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";

/** "2026-12-24" as "24/12/2026"; anything else as it is. */
function writeDay(value: unknown): string {
  const day = asText(value);
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : day;
}

/** How much money there is, until when, and how it will be tried. */
export function SectionBudget() {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const money = (value: unknown) =>
    typeof value === "number" ? formatNumber(value, locale) : asText(value);
  return (
    <>
      <div className="one grid gap-4 min-[761px]:grid-cols-3">
        <TextField
          name="budget.minVnd"
          label={t("fields.budget.minVnd.label")}
          hint={t("fields.budget.minVnd.hint")}
          inputMode="numeric"
          format={money}
        />
        <TextField
          name="budget.maxVnd"
          label={t("fields.budget.maxVnd.label")}
          hint={<NoHint />}
          inputMode="numeric"
          format={money}
        />
        <TextField
          name="deadline"
          label={t("fields.deadline.label")}
          hint={t("fields.deadline.hint")}
          format={writeDay}
        />
      </div>
      <PairHead />
      <PairField
        name="fundingSource"
        label={t("fields.fundingSource.label")}
        max={limits.fundingSource}
        rows={2}
      />
      <PairField
        name="pilotPlan"
        label={t("fields.pilotPlan.label")}
        max={limits.pilotPlan}
        rows={4}
      />
      <PairField
        name="description"
        label={t("fields.description.label")}
        max={limits.description}
        rows={5}
      />
    </>
  );
}
