import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatDate, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import type { DealMoney, MilestoneLine } from "../model.ts";
import { type ActionFacts, nextAction } from "../next-action.ts";
import { cell, columnHeader, row, rowHeader, table } from "./fold-roles.ts";
import { MilestoneMark } from "./state-mark.tsx";

interface MilestoneTableProps {
  money: DealMoney;
  /** The deal as the reader stands to it. */
  deal: Omit<ActionFacts, "releaseLimitVnd">;
  buyer: string;
  seller: string;
  now: Date;
}

/** The milestones of a deal: what, where it stands, how much, and the reader's next step. */
export function MilestoneTable({ money, deal, buyer, seller, now }: MilestoneTableProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  if (money.milestones.length === 0) return <p className="sub">{t("table.empty")}</p>;
  const facts = { ...deal, releaseLimitVnd: money.releaseLimitVnd };
  const alive = money.milestones.filter((milestone) => milestone.state !== "cancelled");
  const total = alive.reduce((sum, milestone) => sum + milestone.amountVnd, 0n);
  return (
    <table className="fold g2" {...table}>
      <thead>
        <tr {...row}>
          <th {...columnHeader}>{t("table.milestone")}</th>
          <th {...columnHeader}>{t("table.state")}</th>
          <th {...columnHeader} className="num">
            {t("table.amount")}
          </th>
          <th {...columnHeader}>{t("table.next")}</th>
        </tr>
      </thead>
      <tbody>
        {money.milestones.map((milestone) => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            facts={facts}
            names={{ buyer, seller }}
            late={milestone.dueOn !== null && milestone.dueOn < now}
          />
        ))}
      </tbody>
      <tfoot>
        <tr {...row}>
          <th {...rowHeader}>{t("table.total", { count: alive.length })}</th>
          <td {...cell} />
          <td {...cell} className="num" data-l={t("table.amount")}>
            {formatVnd(total, locale)}
          </td>
          <td {...cell} />
        </tr>
      </tfoot>
    </table>
  );
}

interface MilestoneRowProps {
  milestone: MilestoneLine;
  facts: ActionFacts;
  names: { buyer: string; seller: string };
  late: boolean;
}

function MilestoneRow({ milestone, facts, names, late }: MilestoneRowProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const next = nextAction(milestone, facts);
  const matched = milestone.payments.some((payment) => payment.state === "matched");
  return (
    <tr {...row} id={`milestone-${milestone.position}`}>
      <th {...rowHeader}>
        {milestone.position}. {milestone.title}
        {milestone.dueOn && (
          <span className="sub">
            {t("table.due", { date: formatDate(milestone.dueOn, locale) })}
          </span>
        )}
      </th>
      <td {...cell} className="w">
        <MilestoneMark state={milestone.state} late={late} />
        {matched && (
          <span className="grade B ml-s-1" title={t("table.evidence")}>
            B
          </span>
        )}
      </td>
      <td {...cell} className="num" data-l={t("table.amount")}>
        {formatVnd(milestone.amountVnd, locale)}
      </td>
      <td {...cell} data-l={next ? t("table.next") : undefined}>
        {next?.kind === "do" && <Link to={next.path}>{t(`next.${next.label}`)}</Link>}
        {next?.kind === "wait" && (
          <span className="text-t-15 text-ink-2">{t(`next.${next.label}`, names)}</span>
        )}
      </td>
    </tr>
  );
}
