import { useTranslation } from "react-i18next";
import { Link } from "react-router";

/** For those who cannot name what they need. */
export function StateSection() {
  const { t } = useTranslation("home");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("state.title")}</h2>
      </div>
      <div className="split" style={{ flexWrap: "wrap", alignItems: "center" }}>
        <p className="lead" style={{ maxWidth: "34em" }}>
          {t("state.text")}
        </p>
        <Link className="btn" to="/market/challenges/new">
          {t("state.button")}
        </Link>
      </div>
    </section>
  );
}
