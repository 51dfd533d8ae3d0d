import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SettingsList } from "#app/ui/definition-questions.tsx";
import type { DealMoney } from "../model.ts";

/** Where the money of a deal stands, in four figures that never mix. */
export function MoneySummary({ money }: { money: DealMoney }) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { facts, milestones } = money;
  if (facts.matchedVnd === 0n) return <p className="note">{t("summary.none")}</p>;
  const agreed = milestones.reduce((sum, milestone) => sum + milestone.amountVnd, 0n);
  const lines = [
    ["agreed", agreed],
    ["matched", facts.matchedVnd],
    ["open", facts.openMoneyVnd],
    ["released", facts.releasedVnd],
  ] as const;
  return (
    <div className="mt-s-4">
      <SettingsList
        items={lines.map(([name, amount]) => ({
          key: name,
          name: t(`summary.${name}`),
          value: <span className="num">{formatVnd(amount, locale)}</span>,
        }))}
      />
    </div>
  );
}
