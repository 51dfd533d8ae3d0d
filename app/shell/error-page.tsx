import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Brand } from "./model.ts";

/** What a visitor sees for 403, 404, 409 and everything unexpected. */
export function ErrorPage({ status, brand }: { status: number; brand: Brand | null }) {
  const { t } = useTranslation("shell");
  const kind = kindOf(status);
  const title = t(`errors.${kind}.title`);
  return (
    <div className="wrap">
      <title>{brand ? `${title} | ${brand.name}` : title}</title>
      <div className="title">
        <h1>{title}</h1>
      </div>
      <p className="lead mt-s-2">{t(`errors.${kind}.text`)}</p>
      {brand && kind === "failed" && <p>{t("band.call", { phone: brand.phone })}</p>}
      <p className="acts mt-s-4">
        <a className="btn" href="/">
          {t("errors.home")}
        </a>
        <a className="btn quiet" href="/search">
          {t("errors.search")}
        </a>
      </p>
    </div>
  );
}

function kindOf(status: number): "missing" | "forbidden" | "busy" | "failed" {
  if (status === 403) return "forbidden";
  if (status === 429) return "busy";
  return status >= 400 && status < 500 ? "missing" : "failed";
}
