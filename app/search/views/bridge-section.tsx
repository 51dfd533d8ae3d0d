import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatNumber, formatVndShort } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Arc } from "#app/ui/arc.tsx";
import { MoreLink } from "#app/ui/button.tsx";
import type { PageCard } from "../page-result.ts";
import { DaysLeft } from "./hit-row.tsx";
import { usePriceWords } from "./use-price-words.ts";

interface Figures {
  year: number;
  signed: number;
  signedValueVnd: bigint;
  listings: number;
  openChallenges: number;
}

interface Props {
  figures: Figures;
  rows: { supply: PageCard[]; demand: PageCard[] };
  now: string;
}

/** Signed deals under the arc, supply on one bank, demand on the other. */
export function BridgeSection({ figures, rows, now }: Props) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  const { signed, signedValueVnd, year } = figures;
  const value = formatVndShort(signedValueVnd, locale);
  return (
    <section aria-label={t("bridge.label")}>
      <div className="bridge">
        <Arc wide />
        <div className="mid">
          <p className="fig">
            <Link to="/statistics">{formatNumber(signed, locale)}</Link>
          </p>
          <p className="sub">
            {t("bridge.signed", { count: signed, year })}
            <br />
            <Link to="/statistics">
              {signedValueVnd > 0n ? t("bridge.value", { value }) : t("bridge.no_value")}
            </Link>
          </p>
        </div>
      </div>
      <div className="banks">
        <Bank count={figures.listings} label={t("supply.count", { count: figures.listings })}>
          {rows.supply.length === 0 && <p className="sub">{t("supply.empty")}</p>}
          <ul className="rows">
            {rows.supply.map((card) => (
              <SupplyRow key={card.id} card={card} />
            ))}
          </ul>
          <MoreLink to="/search?type=listing" arrow>
            {t("supply.all")}
          </MoreLink>
        </Bank>
        <Bank
          demand
          count={figures.openChallenges}
          label={t("demand.count", { count: figures.openChallenges })}
        >
          {rows.demand.length === 0 && <p className="sub">{t("demand.empty")}</p>}
          <ul className="rows">
            {rows.demand.map((card) => (
              <DemandRow key={card.id} card={card} now={now} />
            ))}
          </ul>
          <MoreLink to="/search?type=challenge" arrow>
            {t("demand.all")}
          </MoreLink>
        </Bank>
      </div>
    </section>
  );
}

interface BankProps {
  count: number;
  label: string;
  demand?: boolean;
  children: ReactNode;
}

function Bank({ count, label, demand = false, children }: BankProps) {
  const locale = useLocale();
  return (
    <div className={demand ? "bank b" : "bank"}>
      <div className="top">
        <p className="fig">
          <Link to="/statistics">{formatNumber(count, locale)}</Link>
        </p>
        <h2>{label}</h2>
      </div>
      {children}
    </div>
  );
}

function SupplyRow({ card }: { card: PageCard }) {
  const { t } = useTranslation(["home", "search"]);
  const priceWords = usePriceWords();
  return (
    <li>
      <Link className="t" to={`/listings/${card.id}`}>
        {card.title.text}
      </Link>
      <p className="r">{priceWords(card.price).amount}</p>
      <p className="sub">{card.owner}</p>
      <p className="r sub">
        {card.kind === "technology" && card.trl !== null
          ? t("search:hit.trl", { level: card.trl })
          : t("supply.solution")}
      </p>
    </li>
  );
}

function DemandRow({ card, now }: { card: PageCard; now: string }) {
  const priceWords = usePriceWords();
  return (
    <li>
      <Link className="t" to={`/challenges/${card.id}`}>
        {card.title.text}
      </Link>
      <p className="r">{priceWords(card.price).amount}</p>
      <p className="sub">{card.owner}</p>
      <p className="r sub">{card.deadline && <DaysLeft deadline={card.deadline} now={now} />}</p>
    </li>
  );
}
