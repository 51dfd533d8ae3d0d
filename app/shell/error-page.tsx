import { useEffect } from "react";
import { createPath, useLocation, useNavigation, useRevalidator, useSubmit } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { telephone } from "./band.tsx";
import { lastSent, type Sent } from "./last-sent.ts";
import type { Brand } from "./model.ts";
import { SearchAgain } from "./search-again.tsx";
import { useOutage } from "./use-outage.ts";

interface Props {
  status: number;
  brand: Brand | null;
  /** The page answers a form that was sent without a script: opened anew, what was typed would be lost. */
  posted: boolean;
}

/** What a visitor sees for 403, 404, 409 and everything unexpected. */
export function ErrorPage({ status, brand, posted }: Props) {
  const { t } = useTranslation("shell");
  const kind = kindOf(status);
  const failed = kind === "failed";
  const searched = useLocation().pathname === "/search" && kind === "busy";
  const sent = failed ? lastSent() : null;
  const outage = useOutage(failed);
  useEffect(() => {
    if (outage === "over" && !sent) window.location.reload();
  }, [outage, sent]);
  const said = searched ? "searched" : (outage ?? kind);
  const title = t(`errors.${said}.title`);
  return (
    <div className="wrap">
      <title>{brand ? `${title} | ${brand.name}` : title}</title>
      <div className="title">
        <h1>{title}</h1>
      </div>
      <p className="lead mt-s-2" role="status">
        {t(`errors.${said}.text`)}
      </p>
      {sent && <p>{t("errors.kept")}</p>}
      {searched && <SearchAgain />}
      {brand && failed && (
        <p className="mt-s-1">
          <a href={telephone(brand.phone)}>{t("band.call", { phone: brand.phone })}</a>
        </p>
      )}
      <p className="acts mt-s-4">
        {failed && <Again sent={sent} posted={posted} />}
        <a className={failed || searched ? "btn quiet" : "btn"} href="/">
          {t("errors.home")}
        </a>
        {!failed && !searched && (
          <a className="btn quiet" href="/search">
            {t("errors.search")}
          </a>
        )}
      </p>
      {failed && !posted && (
        <noscript>
          <meta httpEquiv="refresh" content="60" />
        </noscript>
      )}
    </div>
  );
}

/** Sends what no page came of once more, or opens the page once more. */
function Again({ sent, posted }: { sent: Sent | null; posted: boolean }) {
  const { t } = useTranslation("shell");
  const submit = useSubmit();
  const { state, revalidate } = useRevalidator();
  const busy = useNavigation().state !== "idle" || state !== "idle";
  const here = createPath(useLocation());
  if (sent) {
    const { action, form, encType } = sent;
    // An answer that refuses the form is shown on its page, which has to be there before.
    const sendAgain = async () => {
      await revalidate();
      await submit(form, { method: "post", action, encType });
    };
    return (
      <button className="btn" type="button" disabled={busy} onClick={sendAgain}>
        {busy ? t("form.sending") : t("errors.send_again")}
      </button>
    );
  }
  return posted ? null : (
    <a className="btn" href={here}>
      {t("errors.open_again")}
    </a>
  );
}

function kindOf(status: number): "missing" | "forbidden" | "busy" | "unread" | "failed" {
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "missing";
  if (status === 429) return "busy";
  return status >= 400 && status < 500 ? "unread" : "failed";
}
