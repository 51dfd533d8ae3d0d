import { Link } from "react-router";
import type { RoleNames } from "#app/deals/role-words.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";
import { latenessOf, type WarrantyPeriod } from "../rules.ts";

interface Line {
  id: string;
  position: number;
  title: string;
  lines: number;
  handed: number;
  confirmed: number;
  acceptDueAt: Date | null;
  defects: readonly unknown[];
}

interface Props {
  dealId: string;
  now: Date;
  roles: RoleNames;
  delivery: {
    milestones: readonly Line[];
    heldSince: Date | null;
    lateDefects: number;
    warranty: WarrantyPeriod | null;
    openClaims: number;
    claims: number;
  };
}

/** What the deal's page tells of handover and warranty: what is open, until when, where to go. */
export function DeliverySection({ dealId, delivery, now, roles }: Props) {
  const { t } = useTranslation("delivery");
  const { lateDefects, warranty, openClaims, claims } = delivery;
  return (
    <Section id="delivery" title={t("deal.title")} note={t("deal.note")}>
      <ul className="rows">
        {delivery.milestones.map((one) => (
          <li key={one.id}>
            <p>
              <Link to={`/deals/${dealId}/milestones/${one.id}/handover`}>
                {one.position}. {one.title}
              </Link>
            </p>
            <p className="sub">
              {one.lines > 0 ? t("deal.progress", { ...one }) : t("deal.no_list")}
            </p>
            <MilestoneClock line={one} now={now} heldSince={delivery.heldSince} roles={roles} />
          </li>
        ))}
      </ul>
      {lateDefects > 0 && <p className="st urgent">{t("deal.late", { count: lateDefects })}</p>}
      {(warranty || claims > 0) && (
        <>
          {warranty && <WarrantyLine warranty={warranty} />}
          {openClaims > 0 && <p className="st wait">{t("deal.claims", { count: openClaims })}</p>}
          <p>
            <Link to={`/deals/${dealId}/warranty`}>{t("deal.open_warranty")}</Link>
          </p>
        </>
      )}
    </Section>
  );
}

function MilestoneClock(props: {
  line: Line;
  now: Date;
  heldSince: Date | null;
  roles: RoleNames;
}) {
  const { line, now, heldSince, roles } = props;
  const { t } = useTranslation("delivery");
  const locale = useLocale();
  const { acceptDueAt, defects } = line;
  const lateness = acceptDueAt && latenessOf(acceptDueAt, now, heldSince);
  return (
    <>
      {lateness && (
        <p className={lateness === "late" ? "st urgent" : "st wait"}>
          {t(`deal.accept_${lateness}`, { at: formatDate(acceptDueAt, locale) })}
        </p>
      )}
      {defects.length > 0 && (
        <p className="st wait">{t("deal.defects", { count: defects.length, ...roles })}</p>
      )}
    </>
  );
}

function WarrantyLine({ warranty }: { warranty: WarrantyPeriod }) {
  const { t } = useTranslation("delivery");
  const locale = useLocale();
  const at = formatDate(warranty.endsAt, locale);
  const days = warranty.daysLeft;
  return (
    <p className="mt-s-3">
      {days > 0 ? t("deal.warranty", { at, days }) : t("deal.warranty_over", { at })}
    </p>
  );
}
