import type { ReactNode } from "react";
import type { Locale } from "#app/i18n/config.ts";
import type { Texts } from "#app/i18n/translator.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Status } from "#app/ui/status.tsx";
import type { ResultRow } from "../results/result-row.ts";
import { marked } from "./marked.tsx";
import { type ShelfWords, shelfButton } from "./shelf-button.tsx";

interface Props {
  row: ResultRow;
  locale: Locale;
  t: Texts<"search">;
  /** Whether its link teaches the browser the route, which is the same for all of them. */
  discover: boolean;
  /** What can be done with it. */
  children?: ReactNode;
}

interface Around {
  locale: Locale;
  t: Texts<"search">;
  shelf: ShelfWords & { listed: Readonly<Record<string, string>> };
}

/** The results of a page. */
export function hitRows(rows: readonly ResultRow[], { locale, t, shelf }: Around): ReactNode {
  return rows.map((row, at) => (
    <HitRow key={row.id} row={row} locale={locale} t={t} discover={at === 0}>
      {shelfButton(
        { subject: `${row.type}:${row.id}`, title: row.title.text, on: row.id in shelf.listed },
        shelf,
      )}
    </HitRow>
  ));
}

const verifiedMark = <Icon name="check" />;

/**
 * A result, drawn on the server alone: it asks for nothing itself, and its link is a plain one.
 */
function HitRow({ row, locale, t, discover, children }: Props) {
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
          <a
            href={row.type === "challenge" ? `/challenges/${row.id}` : `/listings/${row.id}`}
            lang={lang === locale ? undefined : lang}
            data-swift=""
            data-discover={discover ? "true" : undefined}
          >
            {marked(title)}
          </a>
        </h2>
        {otherTitle && (
          <p className="en" lang={lang === "vi" ? "en" : "vi"}>
            {marked(otherTitle)}
          </p>
        )}
        {snippet && <p className="sub">{marked(snippet)}</p>}
        {ownerLine(row, t)}
        {row.why && (
          <p className="why">
            <b>{t("row.why")}</b>
            {` ${row.why}.`}
          </p>
        )}
        {children}
      </div>
      {dealColumn(row, t)}
    </li>
  );
}

function ownerLine({ owner, verified, right, inUse }: ResultRow, t: Props["t"]) {
  return (
    <p className="by">
      <span className="o">
        {`${owner} `}
        {verified ? (
          <span className="ok">
            {verifiedMark}
            {t("row.verified")}
          </span>
        ) : (
          <span className="sub">{t("row.unverified")}</span>
        )}
      </span>
      {right && " "}
      {right && <span className="k">{right}</span>}
      {inUse && " "}
      {inUse && <span className="k">{inUse}</span>}
    </p>
  );
}

function dealColumn({ price, priceNote, due, reply, stale }: ResultRow, t: Props["t"]) {
  return (
    <div className="deal">
      <p className="p">{price}</p>
      <p className="d">
        {priceNote && <span>{priceNote}</span>}
        {due && <Status shape={due.shape}>{due.words}</Status>}
        {reply && <span>{reply}</span>}
        {stale && <Status shape="wait">{t("row.stale")}</Status>}
      </p>
    </div>
  );
}
