import { Form } from "react-router";
import { formatNumber, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Text } from "#app/listings/model.ts";
import { faultText } from "#app/ui/fault-text.ts";
import { SelectField } from "#app/ui/long-form/choices.tsx";
import { ErrorList } from "#app/ui/long-form/error-list.tsx";
import { asText, FormValues } from "#app/ui/long-form/form-state.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";
import type { Kpi } from "../model.ts";

interface Props {
  version: number;
  values: Record<string, unknown>;
  errors: Record<string, string>;
  problem: string | null;
  kpis: readonly Kpi[];
  budget: string;
  listings: readonly { id: string; title: Text }[];
}

const names = {
  approach: "propose.approach",
  priceVnd: "propose.price",
  durationWeeks: "propose.weeks",
  team: "propose.team",
} as const;

/** A structured proposal: approach, price, time, a commitment for every measure, people. */
export function ProposalForm(props: Props) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const nameOf = (field: string): string => {
    const [, index] = /^commitments\.(\d+)/.exec(field) ?? [];
    const kpi = index === undefined ? null : props.kpis[Number(index)];
    if (kpi) return pick(kpi.name, locale);
    const known = names[field as keyof typeof names];
    return known ? t(known) : "";
  };
  const list = Object.entries(props.errors).map(([field, text]) => {
    return { field, text: faultText(nameOf(field), text) };
  });
  const money = (value: unknown) =>
    typeof value === "number" ? formatNumber(value, locale) : asText(value);
  return (
    <>
      {(list.length > 0 || props.problem) && (
        <ErrorList
          title={props.problem ?? t("propose.errors", { count: list.length })}
          errors={list}
        />
      )}
      <Form method="post" noValidate key={props.version}>
        <input type="hidden" name="version" value={props.version} />
        <FormValues values={props.values} errors={props.errors}>
          <div className="one">
            <TextField
              name="approach"
              label={t("propose.approach")}
              hint={t("propose.approach_hint")}
              rows={9}
              max={limits.approach}
            />
          </div>
          <div className="one grid gap-4 sm:grid-cols-2">
            <TextField
              name="priceVnd"
              label={t("propose.price")}
              hint={t("propose.price_hint", { budget: props.budget })}
              inputMode="numeric"
              format={money}
            />
            <TextField
              name="durationWeeks"
              label={t("propose.weeks")}
              hint={t("propose.weeks_hint")}
              inputMode="numeric"
            />
          </div>
          <Commitments kpis={props.kpis} />
          {props.listings.length > 0 && (
            <div className="one">
              <SelectField
                name="listingId"
                label={t("propose.listing")}
                hint={t("propose.listing_hint")}
                empty={t("propose.no_listing")}
                options={props.listings.map((listing) => ({
                  value: listing.id,
                  label: pick(listing.title, locale),
                }))}
              />
            </div>
          )}
          <div className="one">
            <TextField
              name="team"
              label={t("propose.team")}
              hint={t("propose.team_hint")}
              rows={4}
              max={limits.team}
            />
          </div>
        </FormValues>
        <div className="finish">
          <SubmitButton
            name="intent"
            value="save"
            label={t("propose.save")}
            busy={t("form.saving")}
            quiet
          />
          <SubmitButton
            name="intent"
            value="send"
            label={t("propose.send")}
            busy={t("propose.busy")}
          />
        </div>
      </Form>
    </>
  );
}

function Commitments({ kpis }: { kpis: readonly Kpi[] }) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  if (kpis.length === 0) return null;
  const number = (value: number) => formatNumber(value, locale, 2);
  const plain = (value: unknown) =>
    typeof value === "number"
      ? formatNumber(value, locale, 6).replaceAll(locale === "vi" ? "." : ",", "")
      : asText(value);
  return (
    <fieldset className="one min-w-0">
      <legend className="lab">{t("propose.commitments")}</legend>
      <div className="grid gap-4 pt-3 sm:grid-cols-2">
        {kpis.map((kpi, index) => {
          const row = `commitments.${index}`;
          return (
            <div key={kpi.name.vi}>
              <input type="hidden" name={`${row}.name`} value={kpi.name.vi} />
              <input type="hidden" name={`${row}.unit`} value={kpi.unit} />
              <TextField
                name={`${row}.committed`}
                label={t("propose.commitment", { name: pick(kpi.name, locale), unit: kpi.unit })}
                hint={t("propose.commitment_hint", {
                  baseline: number(kpi.baseline),
                  target: number(kpi.target),
                })}
                inputMode="decimal"
                format={plain}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
