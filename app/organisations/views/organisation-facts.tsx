import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import type { EnterpriseSize, OrganisationKind } from "../model.ts";

export interface OrganisationFactsProps {
  kind: OrganisationKind;
  taxCode: string | null;
  /** Ward and province, already in the reader's language. */
  place: string;
  industry: string | null;
  size: EnterpriseSize | null;
  website: string | null;
  children?: React.ReactNode;
}

/** The facts of an organisation, question by question. */
export function OrganisationFacts(props: OrganisationFactsProps) {
  const { kind, taxCode, place, industry, size, website, children } = props;
  const { t } = useTranslation("organisations");
  const label = useCodeLabel();
  const facts: [string, React.ReactNode][] = [[t("field.kind"), label("organisationKinds", kind)]];
  if (taxCode)
    facts.push([
      t("public.tax_code"),
      <span className="num" key="tax">
        {taxCode}
      </span>,
    ]);
  facts.push([t("public.place"), place]);
  if (industry) facts.push([t("public.industry"), label("industries", industry)]);
  if (size) facts.push([t("public.size"), label("enterpriseSizes", size)]);
  if (website) {
    facts.push([
      t("public.website"),
      <a key="website" href={website} rel="nofollow noopener noreferrer">
        {website.replace(/^https?:\/\//, "")}
      </a>,
    ]);
  }
  return (
    <dl className="qa">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
