import { useTranslation } from "react-i18next";

/** What a visitor sees for 403, 404, 409 and everything unexpected. */
export function ErrorPage({ status }: { status: number }) {
  const { t } = useTranslation("common");
  const kind = status === 404 ? "missing" : status === 403 ? "forbidden" : "failed";
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t(`errors.${kind}.title`)}</h1>
      </div>
      <p className="lead">{t(`errors.${kind}.text`)}</p>
      <p className="acts">
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
