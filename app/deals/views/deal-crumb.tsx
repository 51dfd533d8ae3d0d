import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";

interface Props {
  deal: { readonly id: string; readonly code: string };
  /** A page between the deal's and this one. */
  via?: ReactNode;
}

/** The way back from a page within a deal: to all deals, to this one, and to what lies between. */
export function DealCrumb({ deal, via }: Props) {
  const { t } = useTranslation();
  return (
    <p className="crumb">
      <Link to="/deals">{t("nav.deals")}</Link> / <Link to={`/deals/${deal.id}`}>{deal.code}</Link>
      {via && <> / {via}</>}
    </p>
  );
}
