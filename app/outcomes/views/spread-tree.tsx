import { formatDate, formatNumber, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { GradeMark } from "#app/ui/grade-mark.tsx";
import type { SpreadNode } from "../model.ts";

interface Props {
  nodes: readonly SpreadNode[];
  /** Names of wards by code, in the reader's language. */
  wards: Readonly<Record<string, string>>;
  /** Names of organisations by id; those not named are told by their trade. */
  names: Readonly<Record<string, { vi: string; en: string | null }>>;
}

/** Who uses it, and who took it from whom, as a list within lists. */
export function SpreadTree({ nodes, ...rest }: Props) {
  return (
    <ul className="spread">
      {nodes.map((node) => (
        <li key={node.dealId}>
          <Adopter node={node} {...rest} />
          {node.repeats.length > 0 && <SpreadTree nodes={node.repeats} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

function Adopter({ node, wards, names }: Omit<Props, "nodes"> & { node: SpreadNode }) {
  const { t } = useTranslation(["outcomes", "deals"]);
  const locale = useLocale();
  const trade = useCodeLabel()("industries", node.industry);
  const ward = node.wardCode ? wards[node.wardCode] : undefined;
  const name = names[node.organisationId];
  const gain = node.gainPercent;
  return (
    <>
      <p>
        <b>{name ? pick(name, locale) : t("spread.unnamed", { trade })}</b>{" "}
        {node.grade && <GradeMark grade={node.grade} title={t(`deals:grades.${node.grade}`)} />}
      </p>
      <p className="facts">
        {ward && <span>{ward}</span>}
        <span>{t("spread.since", { date: formatDate(node.inUseSince, locale) })}</span>
        <span>{t("spread.sites", { count: node.sites })}</span>
        {gain !== null && (
          <span>
            {t(gain < 0 ? "spread.worse" : "spread.gain", {
              percent: formatNumber(Math.abs(Math.round(gain)), locale),
            })}
          </span>
        )}
      </p>
    </>
  );
}
