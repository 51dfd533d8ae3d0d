import type { Signer } from "#app/assistance/signer.ts";
import { useSignature } from "#app/assistance/use-signature.ts";
import type { RoleNames } from "#app/deals/role-words.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { ChecklistItem, DefectView } from "../model.ts";
import { latenessOf } from "../rules.ts";

type Item = ChecklistItem & { handedBy: Signer | null; judgedBy: Signer | null };

/** The checklist as it stands, line by line: handed over by whom, what the buyer says of it. */
export function ChecklistRows({ items, roles }: { items: readonly Item[]; roles: RoleNames }) {
  const { t } = useTranslation("delivery");
  if (items.length === 0) return <p>{t("list.empty")}</p>;
  return (
    <ol className="rows">
      {items.map((item, index) => (
        <li key={item.id} className="wrap-anywhere">
          <p>
            {index + 1}. {item.text}
            {item.proposedBy === "buyer" && item.taken && (
              <span className="sub block">{t("list.by_buyer", { ...roles })}</span>
            )}
          </p>
          {item.taken ? (
            <ItemState item={item} />
          ) : (
            <p className="sub">{t("list.proposed", { ...roles })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function ItemState({ item }: { item: Item }) {
  const { t } = useTranslation("delivery");
  const locale = useLocale();
  const signature = useSignature();
  const handed = item.handedAt
    ? t("list.handed_at", {
        at: formatDateTime(item.handedAt, locale),
        who: signature(item.handedBy),
      })
    : t("list.not_handed");
  const verdict =
    item.judgedAt && item.confirmed !== null
      ? t(item.confirmed ? "list.confirmed" : "list.rejected", {
          at: formatDateTime(item.judgedAt, locale),
          who: signature(item.judgedBy),
        })
      : t("list.not_judged");
  return (
    <>
      <p className="sub">
        {handed}. {verdict}.
      </p>
      {item.handedNote && <p className="sub whitespace-pre-line">{item.handedNote}</p>}
      {item.judgedNote && <p className="sub whitespace-pre-line">{item.judgedNote}</p>}
    </>
  );
}

interface Round {
  id: string;
  round: number;
  deliveredAt: Date;
  acceptDueAt: Date;
  decidedAt: Date | null;
  decidedBy: Signer | null;
  outcome: "accepted" | "changes" | null;
  openReason: string | null;
}

/** Each delivery of the milestone with its clock and its decision. */
export function RoundRows(props: {
  rounds: readonly Round[];
  roles: RoleNames;
  heldSince: Date | null;
}) {
  const { rounds, roles, heldSince } = props;
  const { t } = useTranslation("delivery");
  const locale = useLocale();
  const signature = useSignature();
  return (
    <ol className="rows">
      {rounds.map((one) => (
        <li key={one.id}>
          <p>
            {t("rounds.line", { round: one.round, at: formatDateTime(one.deliveredAt, locale) })}
          </p>
          <p className="sub">
            {one.decidedAt && one.outcome
              ? t(`rounds.${one.outcome}`, {
                  at: formatDateTime(one.decidedAt, locale),
                  who: signature(one.decidedBy),
                })
              : t(heldSince ? "rounds.held" : "rounds.due", {
                  at: formatDateTime(one.acceptDueAt, locale),
                  ...roles,
                })}
          </p>
          {one.openReason && (
            <p className="whitespace-pre-line wrap-anywhere">
              {t("rounds.open_reason", { reason: one.openReason })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How a defect stands, in one line. */
export function DefectState(props: {
  defect: DefectView;
  now: Date;
  heldSince: Date | null;
  roles: RoleNames;
}) {
  const { defect, now, heldSince, roles } = props;
  const { t } = useTranslation("delivery");
  const locale = useLocale();
  if (defect.answer && defect.answeredAt) {
    const at = formatDate(defect.answeredAt, locale);
    return <p className="st done">{t(`defects.${defect.answer}`, { at, ...roles })}</p>;
  }
  const lateness = latenessOf(defect.dueAt, now, heldSince);
  // A day's end is the first moment of the next one.
  const day = new Date(defect.dueAt.getTime() - 1);
  return (
    <p className={lateness === "late" ? "st urgent" : "st wait"}>
      {t(`defects.${lateness}`, { at: formatDate(day, locale) })}
    </p>
  );
}
