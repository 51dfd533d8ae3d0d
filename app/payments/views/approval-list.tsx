import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";

export interface ApprovalListProps {
  approvals: readonly { userId: string; name: string; at: Date }[];
  missing: number;
  byMe: boolean;
}

/** Who approved a release above the limit, and what is still missing. */
export function ApprovalList({ approvals, missing, byMe }: ApprovalListProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  return (
    <Section title={t("step.approved_by")}>
      {approvals.length === 0 && <p>{t("step.approved_none")}</p>}
      <ul className="rows">
        {approvals.map((approval) => (
          <li key={approval.userId} className="split">
            <b>{approval.name}</b>
            <time className="sub" dateTime={approval.at.toISOString()}>
              {formatDateTime(approval.at, locale)}
            </time>
          </li>
        ))}
      </ul>
      {missing > 0 && byMe && <p className="note">{t("step.approved_you")}</p>}
      {missing === 0 && <p className="note">{t("step.approved_all")}</p>}
    </Section>
  );
}
