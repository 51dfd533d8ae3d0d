import { useTranslation } from "react-i18next";
import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import type { DealMoney } from "../model.ts";

/** Where the money of a deal stands, in four figures that never mix. */
export function MoneySummary({ money }: { money: DealMoney }) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { facts, milestones } = money;
  const agreed = milestones
    .filter((milestone) => milestone.state !== "cancelled")
    .reduce((sum, milestone) => sum + milestone.amountVnd, 0n);
  const lines = [
    ["agreed", agreed],
    ["matched", facts.matchedVnd],
    ["open", facts.openMoneyVnd],
    ["released", facts.releasedVnd],
  ] as const;
  return (
    <>
      <dl className="grid gap-s-2">
        {lines.map(([name, amount]) => (
          <div key={name} className="split">
            <dt className="text-ink-2">{t(`summary.${name}`)}</dt>
            <dd className="num">{formatVnd(amount, locale)}</dd>
          </div>
        ))}
      </dl>
      {facts.matchedVnd === 0n && <p className="sub mt-s-2">{t("summary.none")}</p>}
    </>
  );
}
