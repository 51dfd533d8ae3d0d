import { Link } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { telephone } from "./band.tsx";
import type { Brand, Visitor } from "./model.ts";
import { mainNavigation } from "./navigation.ts";

const documents = ["terms", "privacy", "takedown", "open-data"] as const;

export function SiteFooter({ brand, user }: { brand: Brand; user: Visitor | null }) {
  const { t } = useTranslation("shell");
  const locale = useLocale();
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <p>
            <strong>{t("foot.name", { name: brand.name })}</strong>
            {t("foot.about", { operator: pick(brand.operator, locale) })}
          </p>
          <p className="mt-s-3">
            <strong>{t("foot.help")}</strong>
            {t("foot.call")} <a href={telephone(brand.phone)}>{brand.phone}</a>, {t("foot.hours")}{" "}
            <a href={`mailto:${brand.email}`}>{brand.email}</a>
          </p>
        </div>
        <ul>
          {mainNavigation(user?.organisation?.kind ?? null).map(({ key, href }) => (
            <li key={key}>
              <Link to={href}>{t(`nav.${key}`)}</Link>
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <Link to="/process">{t("foot.process")}</Link>
          </li>
          {documents.map((document) => (
            <li key={document}>
              <Link to={`/legal/${document}`}>{t(`foot.legal.${document}`)}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
