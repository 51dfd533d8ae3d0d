import type { ReactNode } from "react";
import { Link } from "react-router";
import { bindWords, formatNumber, formatVndShort } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Arc } from "#app/ui/arc.tsx";
import { MoreLink } from "#app/ui/button.tsx";
import { Status } from "#app/ui/status.tsx";
import type { HomeRow } from "../results/home-rows.ts";

interface Figures {
  year: number;
  signed: number;
  signedValueVnd: bigint;
  listings: number;
  openChallenges: number;
}

interface Props {
  figures: Figures;
  rows: { supply: HomeRow[]; demand: HomeRow[] };
}

/** Signed deals under the arc, supply on one bank, demand on the other. */
export function BridgeSection({ figures, rows }: Props) {
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
            {rows.supply.map((row) => (
              <BankRow key={row.id} row={row} to={`/listings/${row.id}`} />
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
            {rows.demand.map((row) => (
              <BankRow key={row.id} row={row} to={`/challenges/${row.id}`} />
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

function BankRow({ row, to }: { row: HomeRow; to: string }) {
  return (
    <li>
      <Link className="t" to={to}>
        {bindWords(row.title)}
      </Link>
      <p className="r">{row.price}</p>
      <p className="sub">{bindWords(row.owner)}</p>
      <p className="r sub">
        {row.fact}
        {row.due && <Status shape={row.due.shape}>{row.due.words}</Status>}
      </p>
    </li>
  );
}
