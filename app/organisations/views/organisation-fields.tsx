import type { Texts } from "#app/i18n/translator.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { codeKey, industryCodes } from "#app/taxonomy/model.ts";
import { type Option, SelectField } from "#app/ui/long-form/choices.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { banks } from "../banks.ts";
import { enterpriseSizes } from "../model.ts";

/** Provinces, and the wards of the chosen one. */
export interface PlaceOptions {
  provinces: Option[];
  wards: Option[];
  provinceCode: string;
}

interface Props {
  places: PlaceOptions;
  /** What stands first under "which organisation": its kind, where it can still be chosen. */
  first?: React.ReactNode;
  /** What stands last under "which organisation". */
  last?: React.ReactNode;
  /** What stands last under the receiving account. */
  proof?: React.ReactNode;
}

const named = [
  "kind",
  "nameVi",
  "nameEn",
  "taxCode",
  "shortNameVi",
  "shortNameEn",
  "provinceCode",
  "wardCode",
  "industry",
  "size",
  "phone",
  "website",
  "aboutVi",
  "aboutEn",
  "bankBin",
  "bankAccountNumber",
  "bankAccountName",
] as const;

/** What the fields are called, for the errors on top of the form. */
export function useFieldLabels(): Record<string, string> {
  const { t } = useTranslation("organisations");
  return Object.fromEntries(named.map((field) => [field, t(`field.${field}`)]));
}

/** Every question about an organisation, in four ruled sections. */
export function OrganisationFields({ places, first, last, proof }: Props) {
  return (
    <>
      <Who first={first} last={last} />
      <Where places={places} />
      <About />
      <Bank proof={proof} />
    </>
  );
}

function Who({ first, last }: Pick<Props, "first" | "last">) {
  const { t } = useTranslation("organisations");
  return (
    <Section part="who">
      {first}
      <InputField
        name="nameVi"
        label={t("field.nameVi")}
        hint={t("hint.nameVi")}
        autoComplete="organization"
      />
      <InputField name="nameEn" label={optional(t, "nameEn")} hint={t("hint.nameEn")} />
      <InputField
        name="taxCode"
        label={t("field.taxCode")}
        hint={t("hint.taxCode")}
        inputMode="numeric"
        className="num"
      />
      <InputField
        name="shortNameVi"
        label={optional(t, "shortNameVi")}
        hint={t("hint.shortNameVi")}
      />
      <InputField name="shortNameEn" label={optional(t, "shortNameEn")} />
      {last}
    </Section>
  );
}

function Where({ places }: Pick<Props, "places">) {
  const { t } = useTranslation(["organisations", "codes", "shell"]);
  const choose = t("shell:form.choose");
  const label = (list: "industries" | "enterpriseSizes", code: string): string =>
    t.say(codeKey(list, code));
  return (
    <Section part="where">
      <SelectField name="provinceCode" label={t("field.provinceCode")} options={places.provinces} />
      <p className="acts">
        <button className="btn quiet" type="submit" name="intent" value="places">
          {t("register.places")}
        </button>
      </p>
      <SelectField
        key={places.provinceCode}
        name="wardCode"
        label={t("field.wardCode")}
        hint={t("hint.ward")}
        options={places.wards}
        empty={choose}
      />
      <SelectField
        name="industry"
        label={optional(t, "industry")}
        options={industryCodes.map((code) => ({ value: code, label: label("industries", code) }))}
        empty={choose}
      />
      <SelectField
        name="size"
        label={t("field.size")}
        hint={t("hint.size")}
        options={enterpriseSizes.map((code) => ({
          value: code,
          label: label("enterpriseSizes", code),
        }))}
        empty={choose}
      />
      <InputField
        name="phone"
        label={optional(t, "phone")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
      />
      <InputField
        name="website"
        label={optional(t, "website")}
        hint={t("hint.website")}
        type="url"
        inputMode="url"
        autoComplete="url"
      />
    </Section>
  );
}

function About() {
  const { t } = useTranslation("organisations");
  return (
    <Section part="about">
      <TextField
        name="aboutVi"
        label={t("field.aboutVi")}
        hint={t("hint.aboutVi")}
        max={2000}
        rows={5}
      />
      <TextField name="aboutEn" label={optional(t, "aboutEn")} max={2000} rows={5} />
    </Section>
  );
}

function Bank({ proof }: Pick<Props, "proof">) {
  const { t } = useTranslation(["organisations", "shell"]);
  return (
    <Section part="bank">
      <p className="hint">{t("hint.bank")}</p>
      <SelectField
        name="bankBin"
        label={t("field.bankBin")}
        options={banks.map(({ bin, name }) => ({ value: bin, label: name }))}
        empty={t("shell:form.choose")}
      />
      <InputField
        name="bankAccountNumber"
        label={t("field.bankAccountNumber")}
        inputMode="numeric"
        className="num"
      />
      <InputField name="bankAccountName" label={t("field.bankAccountName")} />
      {proof}
    </Section>
  );
}

function Section({
  part,
  children,
}: {
  part: "who" | "where" | "about" | "bank";
  children: React.ReactNode;
}) {
  const { t } = useTranslation("organisations");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t(`register.${part}`)}</h2>
        <p>{t(`register.${part}_note`)}</p>
      </div>
      <div className="grid max-w-2xl content-start gap-s-4">{children}</div>
    </section>
  );
}

/** A label that says the field may be left empty. */
function optional(t: Texts<"organisations">, name: string): string {
  return `${t.say(`field.${name}`)} ${t("register.optional")}`;
}
