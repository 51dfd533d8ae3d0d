import { Link } from "react-router";
import { formatDate, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type Column, DataTable } from "#app/ui/data-table.tsx";
import { GradeMark } from "#app/ui/grade-mark.tsx";
import type { DealMoney, MilestoneLine } from "../model.ts";
import { type ActionFacts, nextAction } from "../next-action.ts";
import { isOverdue } from "../rules.ts";
import { MilestoneMark, PaymentMark } from "./state-mark.tsx";

interface MilestoneTableProps {
  money: DealMoney;
  /** The deal as the reader stands to it. */
  deal: Omit<ActionFacts, "releaseLimitVnd">;
  /** Short names of the sides in the reader's language. */
  buyer: string;
  seller: string;
  now: Date;
}

/** The milestones of a deal: what, where it stands, how much, and the reader's next step. */
export function MilestoneTable({ money, deal, buyer, seller, now }: MilestoneTableProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  if (money.milestones.length === 0) return <p className="sub">{t("table.empty")}</p>;
  const total = money.milestones.reduce((sum, milestone) => sum + milestone.amountVnd, 0n);
  const facts = { ...deal, releaseLimitVnd: money.releaseLimitVnd };
  const columns: Column<MilestoneLine>[] = [
    {
      key: "milestone",
      head: t("table.milestone"),
      cell: (milestone) => <MilestoneName milestone={milestone} />,
      foot: t("table.total", { count: money.milestones.length }),
    },
    {
      key: "state",
      head: t("table.state"),
      wide: true,
      cell: (milestone) => <MilestoneState milestone={milestone} now={now} />,
    },
    {
      key: "amount",
      head: t("table.amount"),
      foldName: t("table.amount"),
      numeric: true,
      cell: (milestone) => formatVnd(milestone.amountVnd, locale),
      foot: formatVnd(total, locale),
    },
    {
      key: "next",
      head: t("table.next"),
      foldName: t("table.next"),
      cell: (milestone) => (
        <NextStep milestone={milestone} facts={facts} names={{ buyer, seller }} />
      ),
    },
  ];
  return (
    <DataTable
      caption={t("table.caption")}
      columns={columns}
      rows={money.milestones}
      rowKey={(milestone) => milestone.id}
      rowId={(milestone) => `milestone-${milestone.position}`}
      fold="two"
    />
  );
}

function MilestoneName({ milestone }: { milestone: MilestoneLine }) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  return (
    <>
      {milestone.position}. {milestone.title}
      {milestone.dueOn && (
        <span className="sub">{t("table.due", { date: formatDate(milestone.dueOn, locale) })}</span>
      )}
    </>
  );
}

function MilestoneState({ milestone, now }: { milestone: MilestoneLine; now: Date }) {
  const { t } = useTranslation("payments");
  const matched = milestone.payments.some((payment) => payment.state === "matched");
  const reported = milestone.payments.some((payment) => payment.state === "evidence_submitted");
  if (milestone.state === "planned" && reported) return <PaymentMark state="evidence_submitted" />;
  return (
    <span className="inline-flex items-center gap-s-1">
      <MilestoneMark state={milestone.state} late={isOverdue(milestone.dueOn, now)} />
      {matched && <GradeMark grade="B" title={t("table.evidence")} />}
    </span>
  );
}

interface NextStepProps {
  milestone: MilestoneLine;
  facts: ActionFacts;
  names: { buyer: string; seller: string };
}

function NextStep({ milestone, facts, names }: NextStepProps) {
  const { t } = useTranslation("payments");
  const next = nextAction(milestone, facts);
  if (!next) return null;
  if (next.kind === "do") return <Link to={next.path}>{t(`next.${next.label}`)}</Link>;
  return <span className="text-t-15 text-ink-2">{t(`next.${next.label}`, names)}</span>;
}
