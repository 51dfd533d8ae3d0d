import { formatMeasured, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Commitment, Kpi } from "../model.ts";
import { meetsTarget } from "../rules.ts";

/** Measures of success; beside them what a proposer commits to, when there is one. */
export function KpiTable({
  kpis,
  commitments,
}: {
  kpis: readonly Kpi[];
  commitments?: readonly Commitment[];
}) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const measured = ({ unit }: Kpi, value: number) => formatMeasured(value, unit, locale);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: folded tables lose their semantics on phones
    <table className="fold g3" role="table">
      <thead>
        <tr>
          <th scope="col">{t("page.kpi")}</th>
          <th scope="col" className="num">
            {t("page.kpi_now")}
          </th>
          <th scope="col" className="num">
            {t("page.kpi_target")}
          </th>
          {commitments && (
            <th scope="col" className="num">
              {t("proposal.committed")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {kpis.map((kpi, index) => {
          const committed = commitments?.[index]?.committed ?? null;
          return (
            <tr key={kpi.name.vi}>
              <th scope="row">{pick(kpi.name, locale)}</th>
              <td className="num" data-l={t("page.kpi_now")}>
                {measured(kpi, kpi.baseline)}
              </td>
              <td className="num" data-l={t("page.kpi_target")}>
                <strong>{measured(kpi, kpi.target)}</strong>
              </td>
              {commitments && (
                <td className="num" data-l={t("proposal.committed")}>
                  {committed === null ? "" : <Committed kpi={kpi} committed={committed} />}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Committed({ kpi, committed }: { kpi: Kpi; committed: number }) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const meets = meetsTarget(kpi, committed);
  return (
    <>
      <strong>{formatMeasured(committed, kpi.unit, locale)}</strong>
      <span className="block">
        <span className={meets ? "st done" : "st wait"}>
          {t(meets ? "proposal.meets" : "proposal.misses")}
        </span>
      </span>
    </>
  );
}
