import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Status } from "#app/ui/status.tsx";
import { type Proof, provenRule } from "../model.ts";
import { missingFor } from "../rules.ts";

/** The rule "proven in use", condition by condition, with what holds and what does not. */
export function ProofRule({ proof }: { proof: Proof }) {
  const { t } = useTranslation("outcomes");
  const locale = useLocale();
  const missing = missingFor(proof);
  const gain = proof.gainPercent;
  const lines = [
    {
      holds: !missing.includes("adopters"),
      text: t("rule.adopters", {
        needed: provenRule.adopters,
        months: provenRule.months,
        found: proof.longAdopters,
      }),
    },
    {
      holds: !missing.includes("gain"),
      text:
        gain === null
          ? t("rule.gain_unknown", { needed: provenRule.gainPercent })
          : t("rule.gain", {
              needed: provenRule.gainPercent,
              found: formatNumber(Math.round(gain * 10) / 10, locale),
              count: proof.measuredDeals,
            }),
    },
  ];
  return (
    <>
      <p className={proof.proven ? "st done" : "st next"}>
        <b>{t(proof.proven ? "proven" : "not_proven")}</b>
      </p>
      <ul className="rows">
        {lines.map(({ holds, text }) => (
          <li key={text}>
            <Status shape={holds ? "done" : "wait"}>{text}</Status>
          </li>
        ))}
      </ul>
      <p className="note mt-s-2">{t("rule.note")}</p>
    </>
  );
}
