import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Status } from "#app/ui/status.tsx";
import type { ResultRow } from "../result-row.ts";
import { Marked } from "./marked.tsx";

interface Props {
  row: ResultRow;
  /** What can be done with it. */
  children?: ReactNode;
}

export function HitRow({ row, children }: Props) {
  const { t } = useTranslation("searchPage");
  const locale = useLocale();
  const { score, title, otherTitle, snippet, lang } = row;
  return (
    <li className={score === null ? "hit plain" : "hit"}>
      {score !== null && (
        <p className="score">
          <span aria-hidden="true">
            {score}
            <small>{t("row.score")}</small>
          </span>
          <span className="vh">{t("row.score_of", { score })}</span>
        </p>
      )}
      <div className="body">
        <p className={row.type === "challenge" ? "kind need" : "kind"}>{row.kind}</p>
        <h2 className="t">
          <Link
            to={row.type === "challenge" ? `/challenges/${row.id}` : `/listings/${row.id}`}
            lang={lang === locale ? undefined : lang}
          >
            <Marked {...title} />
          </Link>
        </h2>
        {otherTitle && (
          <p className="en" lang={lang === "vi" ? "en" : "vi"}>
            <Marked {...otherTitle} />
          </p>
        )}
        {snippet && (
          <p className="sub">
            <Marked {...snippet} />
          </p>
        )}
        <OwnerLine row={row} />
        {row.why && (
          <p className="why">
            <b>{t("row.why")}</b> {row.why}.
          </p>
        )}
        {children}
      </div>
      <DealColumn row={row} />
    </li>
  );
}

function OwnerLine({ row }: { row: ResultRow }) {
  const { t } = useTranslation("searchPage");
  return (
    <p className="by">
      <span className="o">
        {row.owner}{" "}
        {row.verified ? (
          <span className="ok">
            <Icon name="check" />
            {t("row.verified")}
          </span>
        ) : (
          <span className="sub">{t("row.unverified")}</span>
        )}
      </span>{" "}
      {row.right && <span className="k">{row.right}</span>}{" "}
      {row.inUse && <span className="k">{row.inUse}</span>}
    </p>
  );
}

function DealColumn({ row }: { row: ResultRow }) {
  const { t } = useTranslation("searchPage");
  return (
    <div className="deal">
      <p className="p">{row.price}</p>
      <p className="d">
        {row.priceNote && <span>{row.priceNote}</span>}
        {row.due && <Status shape={row.due.shape}>{row.due.words}</Status>}
        {row.reply && <span>{row.reply}</span>}
        {row.stale && <Status shape="wait">{t("row.stale")}</Status>}
      </p>
    </div>
  );
}
