import { Link } from "react-router";
import { formatDate, formatNumber, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { GradeMark } from "#app/ui/grade-mark.tsx";
import type { Site, SpreadNode } from "../model.ts";

interface Props {
  nodes: readonly SpreadNode[];
  /** Names of wards by code, in the reader's language. */
  wards: Readonly<Record<string, string>>;
  /** Names of organisations by id; those not named are told by their trade. */
  names: Readonly<Record<string, { vi: string; en: string | null }>>;
  /** Codes of the deals the reader may open, by deal. */
  deals: Readonly<Record<string, string>>;
}

/** Further places that stand in the open; the others are folded. */
const OPEN = 6;

/** Who uses it and where, and who took it from whom, as a list within lists. */
export function SpreadTree({ nodes, ...rest }: Props) {
  return (
    <ul className="spread">
      {nodes.map((node) => (
        <li key={node.dealId}>
          <Adopter node={node} {...rest} />
          <Replications node={node} wards={rest.wards} />
          {node.repeats.length > 0 && <SpreadTree nodes={node.repeats} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

function Adopter({ node, wards, names, deals }: Omit<Props, "nodes"> & { node: SpreadNode }) {
  const { t } = useTranslation(["outcomes", "deals"]);
  const locale = useLocale();
  const trade = useCodeLabel()("industries", node.industry);
  const name = names[node.organisationId];
  const deal = deals[node.dealId];
  const [first] = node.places;
  const ward = first?.wardCode ? wards[first.wardCode] : undefined;
  const gain = node.gainPercent;
  return (
    <>
      <p>
        <b>{name ? pick(name, locale) : t("spread.unnamed", { trade })}</b>{" "}
        {node.grade && <GradeMark grade={node.grade} title={t(`deals:grades.${node.grade}`)} />}{" "}
        {deal && <Link to={`/deals/${node.dealId}`}>{t("spread.deal", { code: deal })}</Link>}
      </p>
      <p className="facts">
        {first?.name && <span>{first.name}</span>}
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

/** The places after a deal's first one, each a row; those only counted share the last. */
function Replications({ node, wards }: { node: SpreadNode; wards: Props["wards"] }) {
  const { t } = useTranslation("outcomes");
  const [, ...more] = node.places;
  const unnamed = node.sites - Math.max(1, node.places.length);
  if (more.length === 0 && unnamed <= 0) return null;
  const open = more.length <= OPEN + 1 ? more : more.slice(0, OPEN);
  const folded = more.slice(open.length);
  return (
    <>
      <ul className="spread">
        {open.map((site, index) => (
          <SiteRow key={site.key} site={site} number={index + 2} wards={wards} />
        ))}
        {folded.length === 0 && unnamed > 0 && (
          <li className="sub">{t("spread.unnamed_sites", { count: unnamed })}</li>
        )}
      </ul>
      {folded.length > 0 && (
        <Disclosure summary={t("spread.more_sites", { count: folded.length })}>
          <ul className="spread">
            {folded.map((site, index) => (
              <SiteRow key={site.key} site={site} number={open.length + index + 2} wards={wards} />
            ))}
            {unnamed > 0 && (
              <li className="sub">{t("spread.unnamed_sites", { count: unnamed })}</li>
            )}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function SiteRow(props: { site: Site; number: number; wards: Props["wards"] }) {
  const { site, number, wards } = props;
  const { t } = useTranslation("outcomes");
  const locale = useLocale();
  const ward = site.wardCode ? wards[site.wardCode] : undefined;
  return (
    <li className="facts">
      <span>{site.name ?? t("spread.site", { number })}</span>
      {ward && <span>{ward}</span>}
      <span>{t("spread.since", { date: formatDate(site.since, locale) })}</span>
    </li>
  );
}
