import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Choices, type Option, SelectField } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import type { Replications } from "../replication-model.ts";

interface Props {
  refusal: Refusal | null;
  values: Readonly<Record<string, unknown>>;
}

/** A new site of what already works. */
export function BeginForm(props: Props & { wards: readonly Option[]; terms: string | null }) {
  const { t } = useTranslation(["outcomes", "shell"]);
  return (
    <RefusableForm
      {...useRefusal(props.refusal)}
      values={props.values}
      labels={{
        site: t("replication.site"),
        wardCode: t("replication.ward"),
        purpose: t("replication.purpose"),
      }}
      className="max-w-3xl grid gap-s-3"
    >
      <TextField
        name="site"
        label={t("replication.site")}
        hint={t("replication.site_hint")}
        max={500}
      />
      <SelectField
        name="wardCode"
        label={t("replication.ward")}
        options={props.wards}
        empty={t("shell:form.choose")}
      />
      <TextField name="purpose" label={t("replication.purpose")} rows={3} max={2000} />
      {props.terms && (
        <Choices
          name="sameTerms"
          label={t("replication.terms")}
          hint={t("replication.terms_hint")}
          several
          options={[{ value: "yes", label: t("replication.same", { value: props.terms }) }]}
        />
      )}
      <p className="acts">
        <SubmitButton
          label={t("replication.send")}
          busy={t("shell:form.sending")}
          name="intent"
          value="begin"
        />
      </p>
    </RefusableForm>
  );
}

/** For the supplier: which earlier deal this one repeats. */
export function LinkForm(props: Props & Pick<Replications, "candidates">) {
  const { t } = useTranslation(["outcomes", "shell"]);
  const locale = useLocale();
  return (
    <RefusableForm
      {...useRefusal(props.refusal)}
      values={props.values}
      className="max-w-3xl grid gap-s-3"
    >
      <SelectField
        name="parentId"
        label={t("replication.first")}
        hint={t("replication.first_hint")}
        options={props.candidates.map(({ id, code, buyer }) => ({
          value: id,
          label: `${code}, ${pick(buyer, locale)}`,
        }))}
        empty={t("shell:form.choose")}
      />
      <p className="acts">
        <SubmitButton
          label={t("replication.link")}
          busy={t("shell:form.sending")}
          name="intent"
          value="link"
          quiet
        />
      </p>
    </RefusableForm>
  );
}
