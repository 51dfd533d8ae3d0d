import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Section } from "#app/ui/section.tsx";

/** For those who cannot name what they need. */
export function StateSection() {
  const { t } = useTranslation("home");
  return (
    <Section title={t("state.title")}>
      <div className="split" style={{ flexWrap: "wrap", alignItems: "center" }}>
        <p className="lead" style={{ maxWidth: "34em" }}>
          {t("state.text")}
        </p>
        <ButtonLink to="/market/challenges/new">{t("state.button")}</ButtonLink>
      </div>
    </Section>
  );
}
