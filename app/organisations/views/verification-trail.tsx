import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { VerificationState } from "../model.ts";

export interface TrailLine {
  id: string;
  to: VerificationState;
  /** Text of the operator, or "#name" for a step of the exchange itself. */
  reason: string;
  by: string | null;
  decidedAt: Date;
}

/** Who decided on an organisation, when and why; newest first. */
export function VerificationTrail({ trail }: { trail: TrailLine[] }) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const spoken = (reason: string): string =>
    reason.startsWith("#") ? t.say(`trail.${reason.slice(1)}`) : reason;
  if (trail.length === 0) return null;
  return (
    <ol className="rows mt-s-3">
      {trail.map(({ id, to, reason, by, decidedAt }) => (
        <li key={id}>
          <p>
            <strong>{t(`verification.${to}`)}.</strong> {spoken(reason)}
          </p>
          <p className="sub">
            {t("trail.by", {
              name: by ?? t("trail.machine"),
              date: formatDateTime(decidedAt, locale),
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
