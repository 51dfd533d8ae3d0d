import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ComparisonTable, type ComparisonTableProps } from "./comparison-table.tsx";

export interface ComparePageProps extends Pick<ComparisonTableProps, "heads" | "rows"> {
  /** How many rows differ. */
  different: number;
  /** Only those are shown. */
  only: boolean;
  /** The list it was opened from. */
  list: string | null;
}

/** Up to four side by side; every link is an address that can be sent on. */
export function ComparePage({ heads, rows, different, only, list }: ComparePageProps) {
  const { t } = useTranslation("shortlists");
  const address = (ids: readonly string[], onlyDifferent: boolean) => {
    const parameters = new URLSearchParams({ ids: ids.join(",") });
    if (list) parameters.set("list", list);
    if (onlyDifferent) parameters.set("only", "differences");
    return `/compare?${parameters.toString().replaceAll("%2C", ",")}`;
  };
  const ids = heads.map(({ id }) => id);
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={list ? `/shortlists/${list}` : "/shortlists"}>{t("page.crumb")}</Link>
      </p>
      <div className="title">
        <h1>{t("compare.title")}</h1>
      </div>
      {heads.length < 2 ? (
        <EmptyState
          title={t("compare.none_title")}
          actions={<ButtonLink to="/shortlists">{t("compare.none_action")}</ButtonLink>}
        >
          {t("compare.none_text")}
        </EmptyState>
      ) : (
        <>
          <p className="split flex-wrap">
            <span className="lead">{t("compare.lead", { count: heads.length, different })}</span>
            <Link className="more" to={address(ids, !only)} preventScrollReset>
              {t(only ? "compare.all" : "compare.only")}
            </Link>
          </p>
          {rows.length === 0 && <p>{t("compare.same")}</p>}
          <ComparisonTable
            heads={heads}
            rows={rows}
            headNote={(head) =>
              heads.length > 2 && (
                <Link
                  className="leave sub"
                  to={address(
                    ids.filter((id) => id !== head.id),
                    only,
                  )}
                >
                  {t("compare.drop")}
                  <span className="vh">: {head.title}</span>
                </Link>
              )
            }
          />
        </>
      )}
    </div>
  );
}
